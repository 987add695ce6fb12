import type { Classification } from './Classification.ts';

/**
 * Classes whose limits are values that occur. Equal values share a class, and no class is empty.
 * @param values ascending
 * @param starts where each class begins, ascending; those that begin nothing are left out
 */
export function observedClasses(
	values: readonly number[],
	starts: readonly number[],
	pivot: number | null
): Classification {
	const groups = [
		...Map.groupBy(values, (value) => starts.findLastIndex((start) => value >= start)).values()
	];
	const breaks = groups.map(([lowest = NaN]) => lowest);
	return {
		breaks,
		tops: groups.map((group) => group.at(-1) ?? NaN),
		counts: groups.map((group) => group.length),
		pivot,
		below: pivot === null ? null : breaks.filter((lowest) => lowest < pivot).length,
		isObserved: true
	};
}
