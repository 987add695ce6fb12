import { captionsOf } from '#lib/frame/map/captionsOf.server.ts';
import { cardOfMap } from '#lib/frame/map/cardOfMap.ts';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { nationalFigures } from '#lib/questions/nationalFigures.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { themeStrips } from '#lib/questions/themeStrips.ts';
import { defaults } from '#lib/view/defaults.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	const years = await ask(warehouse, mappableYears, {});
	const mappable = new Set(years.map((row) => row.indicator));
	const cards = await ask(warehouse, indicatorCards, { lang });
	const packing = new Packing();
	const first: Answer<typeof figuresOfPlaces> = [];
	for (const { indicator, year } of years) {
		const params = { indicator, year, level: 'region' };
		const rows = await ask(warehouse, figuresOfPlaces, params);
		packing.add(figuresOfPlaces, params, rows);
		if (indicator === defaults.indicator) first.push(...rows);
	}
	return {
		years,
		cards: cards.filter((card) => mappable.has(card.indicator)).map(cardOfMap),
		answers: packing.answers,
		national: await ask(warehouse, nationalFigures, { indicator: '*' }),
		themes: await ask(warehouse, themeNames, { lang }),
		strips: (await ask(warehouse, themeStrips, {})).filter((row) => row.position === 1),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator: '*' }),
		...(await captionsOf(first, lang))
	};
};
