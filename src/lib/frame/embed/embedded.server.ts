import { placeNames } from '#lib/questions/placeNames.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { FramedView } from '../FramedView.ts';
import { mappedIndicators } from '../map/mapData.server.ts';
import { stillMap } from '../map/stillMap.server.ts';
import { stillStanding } from '../standing/stillStanding.server.ts';
import { trendIndicators } from '../trend/trendData.server.ts';
import { stillTrend } from '../trend/stillTrend.server.ts';

/** The regions, each of which has an embed. */
export async function embeddedRegions(): Promise<string[]> {
	const places = await ask(await atlas(), placeNames, { lang: 'fr' });
	return places.filter(({ level }) => level === 'region').map(({ place }) => place);
}

/** The paths of all views that have an embed, below the language. */
export async function embeddedPaths(): Promise<string[]> {
	return [
		...(await mappedIndicators()).map((indicator) => `indicators/${indicator}/`),
		...(await trendIndicators()).map((indicator) => `indicators/${indicator}/trend/`),
		...(await embeddedRegions()).map((place) => `regions/${place}/`)
	];
}

/** The view at one of those paths as it is before anyone chose; undefined where there is none. */
export async function embeddedView(path: string, language: Language): Promise<FramedView | undefined> {
	const [, indicator, trend] = /^indicators\/([^/]+)\/(trend\/)?$/.exec(path) ?? [];
	const [, region] = /^regions\/([^/]+)\/$/.exec(path) ?? [];
	if (region) return (await stillStanding(region, language))?.framed;
	if (!indicator) return undefined;
	return (trend ? await stillTrend(indicator, language) : await stillMap(indicator, language))?.framed;
}
