import type { Classification } from './Classification.ts';
import { classOf } from './classOf.ts';

/**
 * Classes between shared limits: a value on a limit belongs to the class above it, the highest limit to the last
 * class, and values beyond the outer limits to the first or the last. Classes may be empty. An outer limit of ±∞
 * becomes the lowest or the highest value where the class holds any.
 * @param values ascending, at least one
 * @param limits of n classes n + 1, ascending, the outer ones with them; the pivot among them
 */
export function classesBetween(
	values: readonly number[],
	limits: readonly number[],
	pivot: number | null
): Classification {
	const breaks = limits.slice(0, -1);
	const tops = limits.slice(1);
	const below = pivot === null ? null : limits.indexOf(pivot);
	const counts = breaks.map(() => 0);
	for (const value of values) {
		const klass = classOf(value, { breaks, pivot, below }) ?? 0;
		counts[klass] = (counts[klass] ?? 0) + 1;
	}
	const [first = 0, last = 0] = [counts[0], counts.at(-1)];
	const [lowest = NaN, highest = NaN] = [values[0], values.at(-1)];
	if (breaks[0] === -Infinity && first > 0) breaks[0] = lowest;
	if (tops.at(-1) === Infinity && last > 0) tops[tops.length - 1] = highest;
	return { breaks, tops, counts, pivot, below, isObserved: false };
}
