import type { originsOfSummaries } from '#lib/questions/originsOfSummaries.ts';
import type { outcomeRoles } from '#lib/questions/outcomeRoles.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What the limits of the consultations' rows are told from. */
export interface LimitsData {
	roles: Answer<typeof outcomeRoles>;
	summaries: Answer<typeof originsOfSummaries>;
}
