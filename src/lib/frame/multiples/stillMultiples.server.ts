import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { DrawnMultiples } from './drawnMultiples.ts';
import { mapsOfTheme } from './mapsOfTheme.ts';
import { mapsOverYears } from './mapsOverYears.ts';
import { themeData } from './themeData.server.ts';
import { yearsData } from './yearsData.server.ts';

/** An indicator's maps over its years, as its page shows them before anyone chose; undefined for fewer than two. */
export async function stillYears(indicator: string, language: Language): Promise<DrawnMultiples | undefined> {
	const data = await yearsData(indicator, language);
	if (!data) return undefined;
	const places = await ask(await atlas(), placeNames, { lang: language });
	const here = addresses.indicator(language, indicator);
	return mapsOverYears({
		language,
		indicator: data.card,
		figures: data.figures,
		years: data.years,
		regions: places.filter(({ level }) => level === 'region').map(({ place }) => place),
		names: namesOf(places),
		focus: defaults.focus,
		sources: data.sources,
		past: { releases: data.releases, revisions: data.revisions, frozenAt: '' },
		version: await dataVersion(),
		shown: '',
		hrefOf: () => here,
		page: `${here}#years`,
		query: ''
	});
}

/** A theme's maps, as its page shows them before anyone chose; undefined where there is none. */
export async function stillTheme(theme: string, language: Language): Promise<DrawnMultiples | undefined> {
	const data = await themeData(theme, language);
	if (!data) return undefined;
	const places = await ask(await atlas(), placeNames, { lang: language });
	return mapsOfTheme({
		...data,
		language,
		names: namesOf(places),
		focus: defaults.focus,
		past: { releases: data.releases, revisions: data.revisions, frozenAt: '' },
		version: await dataVersion(),
		hrefOf: (indicator) => addresses.indicator(language, indicator),
		page: addresses.theme(language, theme),
		query: ''
	});
}
