import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { headlineFigures } from '#lib/questions/headlineFigures.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { meetingOfRegion } from '#lib/questions/meetingOfRegion.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { potentialData } from '../potential/potentialData.server.ts';
import type { Brief } from './Brief.ts';
import { briefOf } from './briefOf.ts';

/**
 * The brief of a region; messages must speak its language (in a route they do).
 * @param origin `url.origin`
 */
export async function briefOfRegion(place: string, lang: Language, origin: string): Promise<Brief> {
	const warehouse = await atlas();
	const potential = await potentialData(warehouse, lang);
	return briefOf({
		language: lang,
		place,
		names: namesOf(await ask(warehouse, placeNames, { lang })),
		themes: await ask(warehouse, themeNames, { lang }),
		cards: await ask(warehouse, indicatorCards, { lang }),
		figures: await ask(warehouse, headlineFigures, {}),
		potential,
		sources: [...(await ask(warehouse, sourcesOfMaps, {})), ...potential.sources],
		words: await ask(warehouse, wordsBesideFigures, { place, lang }),
		meeting: await ask(warehouse, meetingOfRegion, { place, lang }),
		version: await dataVersion(),
		url: siteAddress(origin, addresses.region(lang, place))
	});
}
