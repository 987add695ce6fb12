import { everyFigure } from '#lib/questions/everyFigure.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { indicatorsWithTrend } from '#lib/questions/indicatorsWithTrend.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfIndicator } from '#lib/questions/sourcesOfIndicator.ts';
import type { Language } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';

/** What the trend of one indicator arrives with, besides what every page has; undefined for an unknown one. */
export async function trendData(indicator: string, lang: Language) {
	const warehouse = await atlas();
	const card = (await ask(warehouse, indicatorCards, { lang })).find((row) => row.indicator === indicator);
	if (!card) return undefined;
	const every = await ask(warehouse, everyFigure, { indicator, lang });
	const figures = every.filter((row) => row.preferred && row.level === 'region' && row.year !== 'n.d.');
	return {
		card,
		figures,
		sources: await ask(warehouse, sourcesOfIndicator, { indicator }),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: await ask(warehouse, revisionsOfFigures, { indicator })
	};
}

/** The indicators that have a trend. */
export async function trendIndicators(): Promise<string[]> {
	return (await ask(await atlas(), indicatorsWithTrend, {})).map(({ indicator }) => indicator);
}
