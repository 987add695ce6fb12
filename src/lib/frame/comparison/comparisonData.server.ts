import { headlineFigures } from '#lib/questions/headlineFigures.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** What a comparison of any regions arrives with, besides what every page has. */
export async function comparisonData(lang: Language) {
	const warehouse = await atlas();
	const figures = await ask(warehouse, headlineFigures, {});
	const indicators = new Set(figures.map(({ indicator }) => indicator));
	const sources = new Set(figures.map(({ source }) => source));
	const notes = new Set(figures.map(({ note }) => note));
	return {
		figures,
		themes: await ask(warehouse, themeNames, { lang }),
		cards: (await ask(warehouse, indicatorCards, { lang })).filter(({ indicator }) =>
			indicators.has(indicator)
		),
		sources: (await ask(warehouse, sourcesOfMaps, {})).filter(({ source }) => sources.has(source)),
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter(({ note }) => notes.has(note)),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator: '*' })
	};
}
