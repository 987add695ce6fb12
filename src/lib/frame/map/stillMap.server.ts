import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { provinceNames } from '#lib/questions/provinceNames.ts';
import { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { sourcesOfSites } from '#lib/questions/sourcesOfSites.ts';
import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultView, writeMapView, type MapView } from '#lib/view/MapView.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { regionsOf } from '#lib/view/regionsOf.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { drawnMap, type DrawnMap } from './drawnMap.ts';
import { mapChoices } from './mapChoices.ts';
import { mapData } from './mapData.server.ts';
import { nationalFigure } from './nationalFigure.ts';

/**
 * An indicator's map as its page shows it before anyone chose, or with another year or focus; undefined where
 * there is none. Its words are in the language that messages are in.
 */
export async function stillMap(
	indicator: string,
	language: Language,
	chosen: Partial<MapView> = {}
): Promise<DrawnMap | undefined> {
	const data = await mapData(indicator, language);
	const [card] = data?.cards ?? [];
	if (!data?.years.length || !card) return undefined;
	const places = await ask(await atlas(), placeNames, { lang: language });
	const version = await dataVersion();
	const choices = mapChoices({ ...data, places, language, version });
	const view = { ...defaultView(choices, indicator), ...chosen };
	const query = writeMapView(view, choices);
	const here = addresses.indicator(language, indicator);
	const frozen = { ...view, version: choices.releases.at(-1) ?? '' };
	const arrived = new Arrived(data.answers);
	const provinces = view.level === 'province' ? arrived.answer(provinceNames, { lang: language }) : undefined;
	const { year, level } = view;
	const past = { releases: data.releases, revisions: data.revisions, frozenAt: view.version };
	const sites = view.sites.length
		? {
				rows: await ask(await atlas(), sitesOfMap, { lang: language }),
				sources: await ask(await atlas(), sourcesOfSites, {})
			}
		: undefined;
	return drawnMap({
		...data,
		past,
		sites,
		language,
		indicator: card,
		view,
		rows: arrived.answer(figuresOfPlaces, { indicator, year, level }) ?? [],
		national: nationalFigure(data.national, view),
		names: namesOf([...places, ...(provinces ?? [])]),
		regionOf: regionsOf(provinces ?? []),
		version,
		page: here + query,
		frozenPage: here + writeMapView(frozen, choices),
		query
	});
}
