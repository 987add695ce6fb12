/** The values on each side of a pivot, ascending, and how many classes each side may have. */
export interface Sides {
	/** Lower than the pivot. */
	below: number[];
	/** The pivot's own value and higher ones. */
	above: number[];
	classesBelow: number;
	classesAbove: number;
}

/** The most classes on one side of a pivot: as many as the diverging ramp has colours on each. */
export const mostOnASide = 3;

/**
 * Parts values at a pivot. Each side may have half of the classes, rounded up, at most three, and no more than it
 * has distinct values; a side without values has none.
 * @param values ascending
 * @param classes how many are wanted in all
 */
export function sidesOf(values: readonly number[], classes: number, pivot: number): Sides {
	const below = values.filter((value) => value < pivot);
	const above = values.filter((value) => value >= pivot);
	const most = Math.min(mostOnASide, Math.ceil(classes / 2));
	return {
		below,
		above,
		classesBelow: Math.min(most, new Set(below).size),
		classesAbove: Math.min(most, new Set(above).size)
	};
}
