import { ascending } from './ascending.ts';
import { classesBetween } from './classesBetween.ts';
import type { Classification } from './Classification.ts';
import { observedClasses } from './observedClasses.ts';
import { sidesOf } from './sidesOf.ts';

/**
 * Equal intervals: the range from the lowest to the highest value in classes of the same width (Slocum and others,
 * Thematic Cartography and Geovisualization, chapter on data classification). Classes may be empty. Fewer distinct
 * values than classes give fewer classes; no value at all gives none.
 * @param pivot the ranges below it (from the lowest value) and above it (to the highest one) are parted by themselves
 */
export function equalIntervals(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null = null
): Classification {
	const known = ascending(values);
	const [lowest, highest] = [known[0], known.at(-1)];
	if (lowest === undefined || highest === undefined) return observedClasses([], [], pivot);
	if (pivot === null) {
		const count = Math.min(classes, new Set(known).size);
		return classesBetween(known, parted(lowest, highest, count), pivot);
	}
	const { classesBelow, classesAbove } = sidesOf(known, classes, pivot);
	const limits = [
		...(classesBelow ? parted(lowest, pivot, classesBelow).slice(0, -1) : []),
		pivot,
		...(classesAbove ? parted(pivot, highest, classesAbove).slice(1) : [])
	];
	return classesBetween(known, limits, pivot);
}

/** The limits of so many parts of a range, both ends with them. */
function parted(low: number, high: number, parts: number): number[] {
	return Array.from({ length: parts + 1 }, (_, at) =>
		at === parts ? high : low + ((high - low) * at) / parts
	);
}
