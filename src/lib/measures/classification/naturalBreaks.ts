import { ckmeans } from 'simple-statistics';
import type { Classification } from './Classification.ts';
import { observedBySide } from './observedBySide.ts';

/**
 * Natural breaks: the grouping with the least variance within classes, found exactly by Ckmeans.1d.dp
 * (Wang and Song, 2011), the optimal form of Jenks's method. Fewer distinct values than classes give
 * fewer classes; no value at all gives none.
 * @param pivot each side of it is grouped by itself
 */
export function naturalBreaks(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null = null
): Classification {
	return observedBySide(values, classes, pivot, startsOf);
}

function startsOf(values: number[], classes: number): number[] {
	const count = Math.min(classes, new Set(values).size);
	return count === 0 ? [] : ckmeans(values, count).map((group) => Math.min(...group));
}
