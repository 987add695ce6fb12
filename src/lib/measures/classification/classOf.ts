import type { Classification } from './Classification.ts';

/**
 * The class of a value, from 0; null for a missing one. A value between two observed limits belongs to the lower
 * class, one beyond the outer limits to the first or the last, and none to a class on the pivot's other side.
 */
export function classOf(
	value: number | null,
	{ breaks, pivot, below }: Pick<Classification, 'breaks' | 'pivot' | 'below'>
): number | null {
	if (value === null || breaks.length === 0) return null;
	const found = Math.max(
		0,
		breaks.findLastIndex((lowest) => value >= lowest)
	);
	const isAbove = pivot !== null && value >= pivot;
	return isAbove && below !== null && below < breaks.length ? Math.max(found, below) : found;
}
