import { ckmeans } from 'simple-statistics';

/** Classes of a choropleth: `breaks` are the lowest value of each class; a class holds `counts` values. */
export interface Classification {
	breaks: number[];
	/** Highest value of each class. */
	tops: number[];
	counts: number[];
}

/**
 * Natural breaks: the grouping with the least variance within classes, found exactly by Ckmeans.1d.dp
 * (Wang and Song, 2011), the optimal form of Jenks's method. Fewer distinct values than classes give
 * fewer classes; no value at all gives none.
 */
export function naturalBreaks(values: readonly (number | null)[], classes: number): Classification {
	const known = values.filter((value) => value !== null);
	const distinct = new Set(known).size;
	if (distinct === 0) return { breaks: [], tops: [], counts: [] };
	const groups = ckmeans([...known], Math.min(classes, distinct));
	return {
		breaks: groups.map((group) => Math.min(...group)),
		tops: groups.map((group) => Math.max(...group)),
		counts: groups.map((group) => group.length)
	};
}

/** The class of a value, from 0; null for a missing one. */
export function classOf(value: number | null, { breaks }: Classification): number | null {
	if (value === null) return null;
	return Math.max(
		0,
		breaks.findLastIndex((lowest) => value >= lowest)
	);
}
