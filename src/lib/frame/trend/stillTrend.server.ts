import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { drawnTrend, type DrawnTrend } from './drawnTrend.ts';
import { trendData } from './trendData.server.ts';

/** An indicator's trend as its page shows it before anyone chose; undefined where there is none. */
export async function stillTrend(indicator: string, language: Language): Promise<DrawnTrend | undefined> {
	const data = await trendData(indicator, language);
	if (!data) return undefined;
	const places = await ask(await atlas(), placeNames, { lang: language });
	return drawnTrend({
		language,
		indicator: data.card,
		figures: data.figures,
		names: namesOf(places),
		focus: defaults.focus,
		sources: data.sources,
		past: { releases: data.releases, revisions: data.revisions, frozenAt: '' },
		version: await dataVersion(),
		page: `${addresses.indicator(language, indicator)}#trend`,
		query: ''
	});
}
