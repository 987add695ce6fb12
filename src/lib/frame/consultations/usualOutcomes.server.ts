import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultOutcomes, outcomeParams } from '#lib/view/OutcomesView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { consultationsData } from './consultationsData.server.ts';
import type { OutcomesInput } from './OutcomesInput.ts';

/** What pictures of outcomes are drawn from on their page before anyone chose. */
export async function usualOutcomes(language: Language): Promise<OutcomesInput> {
	const warehouse = await atlas();
	const view = defaultOutcomes(defaults);
	const params = outcomeParams(view);
	return {
		data: await consultationsData(warehouse, language, false),
		view,
		counts: { params, rows: await ask(warehouse, outcomeCounts, params) },
		sources: await ask(warehouse, sourcesOfOutcomes, params),
		page: addresses.consultations(language),
		query: ''
	};
}
