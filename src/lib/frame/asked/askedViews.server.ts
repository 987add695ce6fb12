import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultOutcomes, outcomeParams } from '#lib/view/OutcomesView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { consultationsData } from '../consultations/consultationsData.server.ts';
import type { KindOfView } from '../KindOfView.ts';
import { askedPath, drawnAsked, type DrawnAsked } from './drawnAsked.ts';

/** The map of what was said, all themes together: its address says of which. */
export const askedViews: KindOfView = {
	paths: () => Promise.resolve([askedPath]),
	async at(asked, language) {
		return asked === askedPath ? { kind: 'asked', drawn: await stillAsked(language) } : undefined;
	}
};

/** The map as its page shows it before anyone chose. Its words are in the language that messages are in. */
export async function stillAsked(language: Language): Promise<DrawnAsked> {
	const warehouse = await atlas();
	const view = defaultOutcomes(defaults);
	const params = outcomeParams(view);
	return drawnAsked({
		data: await consultationsData(warehouse, language, false),
		view,
		counts: { params, rows: await ask(warehouse, outcomeCounts, params) },
		sources: await ask(warehouse, sourcesOfOutcomes, params),
		page: `${addresses.consultations(language)}#map`,
		query: ''
	});
}
