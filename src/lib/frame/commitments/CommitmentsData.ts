import type { commitmentFigures } from '#lib/questions/commitmentFigures.ts';
import type { commitments } from '#lib/questions/commitments.ts';
import type { commitmentStates } from '#lib/questions/commitmentStates.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What the follow-up of commitments arrives with. */
export interface CommitmentsData {
	commitments: Answer<typeof commitments>;
	figures: Answer<typeof commitmentFigures>;
	states: Answer<typeof commitmentStates>;
}
