import { rankedFigures, type Indicator, type RankedFigure } from '#lib/charts/RankedFigure.ts';
import type { wordsBesideFigures } from '#lib/questions/wordsBesideFigures.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

type Row = Answer<typeof wordsBesideFigures>[number];

/** What is shown of one theme in one region: strips of figures on one side, words on the other. */
export interface ThemeBlock<I extends Indicator> {
	theme: string;
	name: string;
	strips: { indicator: I; year: string; figures: RankedFigure[] }[];
	words: Row[];
}

/** Sets the answer of wordsBesideFigures out theme by theme, in its order. */
export function themeBlocks<I extends Indicator>(
	rows: readonly Row[],
	cards: ReadonlyMap<string, I>,
	names: ReadonlyMap<string, string>,
	language: Language
): ThemeBlock<I>[] {
	return [...Map.groupBy(rows, (row) => row.theme)].map(([theme, of]) => ({
		theme,
		name: of[0]?.theme_name ?? theme,
		strips: [...Map.groupBy(of, (row) => row.indicator)].flatMap(([id, standing]) => {
			const indicator = id === null ? undefined : cards.get(id);
			if (!indicator) return [];
			const placed = standing.flatMap(({ place, value }) => (place === null ? [] : [{ place, value }]));
			const { figures } = rankedFigures(placed, names, indicator, language);
			return [{ indicator, year: standing[0]?.year ?? '', figures }];
		}),
		words: of.filter((row) => row.outcome !== null)
	}));
}

/** The twelve regions on the first indicator of each theme, as the answer of themeStrips has them. */
export function firstStrips(rows: readonly Row[]) {
	const first = new Map<string, string>();
	return rows.flatMap(({ theme, indicator, year, place, value }) => {
		if (indicator === null || year === null || place === null) return [];
		if (!first.has(theme)) first.set(theme, indicator);
		return first.get(theme) === indicator ? [{ theme, indicator, year, position: 1, place, value }] : [];
	});
}
