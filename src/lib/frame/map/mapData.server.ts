import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { nationalFigures } from '#lib/questions/nationalFigures.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { provinceNames } from '#lib/questions/provinceNames.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfIndicator } from '#lib/questions/sourcesOfIndicator.ts';
import type { Language } from '#lib/view/languages.ts';
import { levels } from '#lib/view/level.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** What the map of one indicator arrives with, besides what every page has; undefined for an unknown indicator. */
export async function mapData(indicator: string, lang: Language) {
	const warehouse = await atlas();
	const card = (await ask(warehouse, indicatorCards, { lang })).find((row) => row.indicator === indicator);
	if (!card) return undefined;
	const years = (await ask(warehouse, mappableYears, {})).filter((row) => row.indicator === indicator);
	const packing = new Packing();
	const used = new Set<string | null>();
	const hasProvinces = years.some(({ provinces }) => provinces > 0);
	for (const { year, provinces } of years) {
		for (const level of provinces ? levels : levels.slice(0, 1)) {
			const params = { indicator, year, level };
			const rows = await ask(warehouse, figuresOfPlaces, params);
			packing.add(figuresOfPlaces, params, rows);
			for (const row of rows) used.add(row.note);
		}
	}
	if (hasProvinces) packing.add(provinceNames, { lang }, await ask(warehouse, provinceNames, { lang }));
	return {
		cards: [card],
		years,
		answers: packing.answers,
		national: await ask(warehouse, nationalFigures, { indicator }),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator }),
		sources: await ask(warehouse, sourcesOfIndicator, { indicator }),
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter((row) => used.has(row.note))
	};
}

/** The indicators that have a map. */
export async function mappedIndicators(): Promise<string[]> {
	const years = await ask(await atlas(), mappableYears, {});
	return [...new Set(years.map(({ indicator }) => indicator))];
}
