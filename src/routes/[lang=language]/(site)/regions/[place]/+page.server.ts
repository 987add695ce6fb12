import { cardOfMap } from '#lib/frame/map/cardOfMap.ts';
import { provincesOfRegion } from '#lib/frame/map/provincesOfRegion.server.ts';
import { similarRegions } from '#lib/frame/comparison/similarRegions.ts';
import { headlineFigures } from '#lib/questions/headlineFigures.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { meetingOfRegion } from '#lib/questions/meetingOfRegion.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const places = await ask(await atlas(), placeNames, { lang: 'fr' });
	const regions = places.filter((place) => place.level === 'region');
	return languages.flatMap((lang) => regions.map(({ place }) => ({ lang, place })));
};

export const load: PageServerLoad = async ({ params: { lang, place }, parent }) => {
	const { places } = await parent();
	if (!places.some((known) => known.place === place && known.level === 'region')) error(404);
	const warehouse = await atlas();
	const cards = await ask(warehouse, indicatorCards, { lang });
	const beside = await ask(warehouse, wordsBesideFigures, { place, lang });
	const spoken = new Set(beside.map((row) => row.indicator));
	return {
		beside,
		place,
		provinces: await provincesOfRegion(place, lang),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator: '*' }),
		meeting: await ask(warehouse, meetingOfRegion, { place, lang }),
		cards: cards.filter((card) => spoken.has(card.indicator)).map(cardOfMap),
		similar: similarRegions(await ask(warehouse, headlineFigures, {}), cards, place, 3)
	};
};
