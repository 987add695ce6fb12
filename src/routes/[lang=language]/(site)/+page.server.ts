import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { regionalFigures } from '#lib/questions/regionalFigures.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { themeStrips } from '#lib/questions/themeStrips.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const warehouse = await atlas();
	const years = await ask(warehouse, mappableYears, {});
	const mappable = new Set(years.map((row) => row.indicator));
	const cards = await ask(warehouse, indicatorCards, { lang });
	const packing = new Packing();
	for (const { indicator, year } of years) {
		const params = { indicator, year };
		packing.add(regionalFigures, params, await ask(warehouse, regionalFigures, params));
	}
	return {
		years,
		cards: cards.filter((card) => mappable.has(card.indicator)),
		answers: packing.answers,
		themes: await ask(warehouse, themeNames, { lang }),
		strips: (await ask(warehouse, themeStrips, {})).filter((row) => row.position === 1),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator: '*' }),
		sources: await ask(warehouse, sourcesOfMaps, {}),
		notes: await ask(warehouse, notesOfMaps, { lang })
	};
};
