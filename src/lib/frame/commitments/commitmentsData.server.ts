import { commitmentFigures } from '#lib/questions/commitmentFigures.ts';
import { commitments } from '#lib/questions/commitments.ts';
import { commitmentStates } from '#lib/questions/commitmentStates.ts';
import type { Language } from '#lib/view/languages.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { CommitmentsData } from './CommitmentsData.ts';

/** What was committed to, the figures that sources give of it, and what they say became of it. */
export async function commitmentsData(warehouse: Warehouse, lang: Language): Promise<CommitmentsData> {
	return {
		commitments: await ask(warehouse, commitments, { lang }),
		figures: await ask(warehouse, commitmentFigures, { lang }),
		states: await ask(warehouse, commitmentStates, { lang })
	};
}
