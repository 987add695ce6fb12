import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { themeStrips } from '#lib/questions/themeStrips.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** What a region's standing, theme by theme, arrives with, besides what every page has. */
export async function standingData(lang: Language) {
	const warehouse = await atlas();
	const strips = (await ask(warehouse, themeStrips, {})).filter(({ position }) => position === 1);
	const drawn = new Set(strips.map(({ indicator }) => indicator));
	return {
		strips,
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator: '*' }),
		themes: await ask(warehouse, themeNames, { lang }),
		cards: (await ask(warehouse, indicatorCards, { lang })).filter(({ indicator }) => drawn.has(indicator))
	};
}
