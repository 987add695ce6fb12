import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { comparableIndicators } from '#lib/questions/comparableIndicators.ts';
import { figuresWithSources } from '#lib/questions/figuresWithSources.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { drawnScatter, type DrawnScatter, type ScatterSide } from './drawnScatter.ts';
import { scatterData } from './scatterData.server.ts';

/** An indicator's scatter as its page shows it before anyone chose; undefined where there is none. */
export async function stillScatter(indicator: string, language: Language): Promise<DrawnScatter | undefined> {
	const data = await scatterData(indicator, language);
	if (!data) return undefined;
	const warehouse = await atlas();
	const arrived = new Arrived(data.answers);
	const indicators = arrived.answer(comparableIndicators, { lang: language }) ?? [];
	const side = (code: string): ScatterSide | undefined => {
		const own = indicators.find((one) => one.indicator === code);
		const params = { indicator: code, year: own?.year ?? '', lang: language };
		return own && { indicator: own, rows: arrived.answer(figuresWithSources, params) ?? [] };
	};
	const [x, y] = [side(indicator), side(data.usual)];
	if (!x || !y) return undefined;
	return drawnScatter({
		language,
		x,
		y,
		scale: 'auto',
		names: namesOf(await ask(warehouse, placeNames, { lang: language })),
		focus: defaults.focus,
		past: { releases: await ask(warehouse, releaseNames, {}), revisions: data.revisions, frozenAt: '' },
		version: await dataVersion(),
		page: `${addresses.indicator(language, indicator)}#scatter`,
		query: ''
	});
}
