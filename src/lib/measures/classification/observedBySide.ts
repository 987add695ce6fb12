import { ascending } from './ascending.ts';
import type { Classification } from './Classification.ts';
import { observedClasses } from './observedClasses.ts';
import { sidesOf } from './sidesOf.ts';

/**
 * Classes whose limits are values that occur, found among all values or, with a pivot, on each side of it by itself.
 * @param startsOf where each class of some ascending values begins; fewer than wanted where they allow no more
 */
export function observedBySide(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null,
	startsOf: (values: number[], classes: number) => number[]
): Classification {
	const known = ascending(values);
	if (pivot === null) return observedClasses(known, startsOf(known, classes), pivot);
	const { below, above, classesBelow, classesAbove } = sidesOf(known, classes, pivot);
	const starts = [...startsOf(below, classesBelow), ...startsOf(above, classesAbove)];
	return observedClasses(known, starts, pivot);
}
