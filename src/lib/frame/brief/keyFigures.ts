import type { BriefFigure } from './Brief.ts';
import { briefFigure } from './briefFigure.ts';
import type { BriefInput } from './BriefInput.ts';
import type { SourceNumbers } from './SourceNumbers.ts';

/** Besides the first indicator of each theme. */
const besides: ReadonlySet<string> = new Set(['gdp_share', 'est_industry_share', 'unemployment_census']);

/** The population, the first indicator that speaks for each theme, and three more on industry and jobs. */
export function keyFigures(input: BriefInput, sources: SourceNumbers): BriefFigure[] {
	const { figures, cards, place, language } = input;
	const themes = new Set<string>();
	const chosen = [...Map.groupBy(figures, (row) => row.indicator)].flatMap(([indicator, rows]) => {
		const [first] = rows;
		const card = cards.find((known) => known.indicator === indicator);
		if (!first?.year || !card || (themes.has(first.theme) && !besides.has(indicator))) return [];
		themes.add(first.theme);
		const values = rows.map((row) => [row.place, row.value] as const);
		return [{ card, year: first.year, values, own: rows.find((row) => row.place === place) }];
	});
	// Themes put the population last; a reader wants it first.
	const ordered = chosen.toSorted((a, b) => Number(isPopulation(b.card)) - Number(isPopulation(a.card)));
	return ordered.map(({ own, ...rest }) =>
		briefFigure({ ...rest, source: sources.of(own?.source ?? null) }, place, language)
	);
}

const isPopulation = ({ indicator }: { indicator: string }) => indicator === 'population';
