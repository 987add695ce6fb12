import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultOutcomes, outcomeParams } from '#lib/view/OutcomesView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { consultationsData } from '../consultations/consultationsData.server.ts';
import { drawnMatrix, type DrawnMatrix } from './drawnMatrix.ts';

/** The matrix as its page shows it before anyone chose. Its words are in the language that messages are in. */
export async function stillMatrix(language: Language): Promise<DrawnMatrix> {
	const warehouse = await atlas();
	const view = defaultOutcomes(defaults);
	const params = outcomeParams(view);
	return drawnMatrix({
		data: await consultationsData(warehouse, language, false),
		view,
		counts: { params, rows: await ask(warehouse, outcomeCounts, params) },
		sources: await ask(warehouse, sourcesOfOutcomes, params),
		page: addresses.consultations(language),
		query: ''
	});
}
