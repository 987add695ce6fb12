import type { Trait } from '#lib/measures/similarity.ts';
import type { headlineFigures } from '#lib/questions/headlineFigures.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** An indicator by which regions are compared as to their structure. */
export interface RegionTrait extends Trait {
	/** '' where no year is comparable. */
	year: string;
	/** Whether its values are divided by the population. */
	isPerInhabitant: boolean;
}

/** Figures that measure a size though they do not add up as numbers of things: shares of the country. */
const sharesOfCountry: ReadonlySet<string> = new Set(['gdp_share']);

/**
 * What regions are like, whatever their size: shares, rates and means as they are; numbers of things, and shares of
 * the country, divided by the population (the legal one of the census, `population`), which is itself none of them.
 */
export function regionTraits(figures: Answer<typeof headlineFigures>): RegionTrait[] {
	const population = new Map(
		figures.filter(({ indicator }) => indicator === 'population').map(({ place, value }) => [place, value])
	);
	const others = figures.filter(({ indicator }) => indicator !== 'population');
	return [...Map.groupBy(others, (row) => row.indicator)].map(([trait, rows]) => {
		const isPerInhabitant = sharesOfCountry.has(trait) || rows.some(({ additive }) => additive);
		const values = rows.map(({ place, value }): [string, number | null] => {
			const inhabitants = population.get(place);
			if (!isPerInhabitant || value === null) return [place, value];
			return [place, inhabitants ? value / inhabitants : null];
		});
		return { trait, year: rows[0]?.year ?? '', isPerInhabitant, values: new Map(values) };
	});
}
