import { originsOfSummaries } from '#lib/questions/originsOfSummaries.ts';
import { outcomeRoles } from '#lib/questions/outcomeRoles.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { LimitsData } from './LimitsData.ts';

/** Who is reported to have said what, and who wrote the summaries of it. */
export async function limitsData(warehouse: Warehouse): Promise<LimitsData> {
	return {
		roles: await ask(warehouse, outcomeRoles, {}),
		summaries: await ask(warehouse, originsOfSummaries, {})
	};
}
