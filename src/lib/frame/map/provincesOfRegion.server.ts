import { computeProvinces } from '#lib/geography/build/computeProvinces.ts';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { nationalFigures } from '#lib/questions/nationalFigures.ts';
import { provinceNames } from '#lib/questions/provinceNames.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';
import { captionsOf } from './captionsOf.server.ts';
import { cardOfMap } from './cardOfMap.ts';

/** What the map of one region's provinces arrives with: the figures of the usual indicator, and these provinces' shapes. */
export async function provincesOfRegion(region: string, lang: Language) {
	const warehouse = await atlas();
	const years = (await ask(warehouse, mappableYears, {})).filter(({ provinces }) => provinces > 0);
	const known = new Set(years.map(({ indicator }) => indicator));
	const cards = (await ask(warehouse, indicatorCards, { lang }))
		.filter(({ indicator }) => known.has(indicator))
		.map(cardOfMap);
	const packing = new Packing();
	const all: Answer<typeof figuresOfPlaces> = [];
	for (const { indicator, year } of years) {
		const params = { indicator, year, level: 'province' };
		const rows = await ask(warehouse, figuresOfPlaces, params);
		if (indicator === defaults.indicator) packing.add(figuresOfPlaces, params, rows);
		all.push(...rows);
	}
	const national = await ask(warehouse, nationalFigures, { indicator: '*' });
	const revisions = await ask(warehouse, revisionsOfFigures, { indicator: '*' });
	const { provinces } = await computeProvinces();
	return {
		cards,
		years,
		answers: packing.answers,
		national: national.filter((row) => known.has(row.indicator)),
		...(await captionsOf(all, lang)),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: revisions.filter((row) => known.has(row.indicator)),
		names: await ask(warehouse, provinceNames, { lang }),
		shapes: provinces.filter((province) => province.region === region)
	};
}
