import { deviation, mean } from 'd3-array';
import { ascending } from './ascending.ts';
import { classesBetween } from './classesBetween.ts';
import type { Classification } from './Classification.ts';
import { observedClasses } from './observedClasses.ts';
import { sidesOf } from './sidesOf.ts';

/**
 * Standard deviations: limits one standard deviation apart, n classes placed evenly about the mean: at
 * mean + (i − n/2)·sd for i = 1 … n − 1 (Slocum and others, Thematic Cartography and Geovisualization). With an odd n
 * the mean is the middle of a class, with an even one a limit. The deviation is that of a sample (n − 1), as R and
 * spreadsheets have it by default. The outer classes are open; classes may be empty. Fewer distinct values than
 * classes give fewer classes; all values equal give one; no value at all gives none.
 * @param pivot deviations are counted from it instead of the mean: it is a limit, and the others stand one, two sd
 * away on the sides that have values
 */
export function standardDeviations(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null = null
): Classification {
	const known = ascending(values);
	if (known.length === 0) return observedClasses([], [], pivot);
	const average = mean(known) ?? NaN;
	const spread = new Set(known).size > 1 ? (deviation(known) ?? 0) : 0;
	if (pivot === null) {
		const count = Math.min(classes, new Set(known).size);
		const inner = Array.from({ length: count - 1 }, (_, at) => average + (at + 1 - count / 2) * spread);
		return classesBetween(known, [-Infinity, ...inner, Infinity], pivot);
	}
	const { classesBelow, classesAbove } = sidesOf(known, classes, pivot);
	const away = (classes: number) => Array.from({ length: classes - 1 }, (_, at) => (at + 1) * spread);
	const limits = [
		...(classesBelow
			? [
					-Infinity,
					...away(classesBelow)
						.map((by) => pivot - by)
						.reverse()
				]
			: []),
		pivot,
		...(classesAbove ? [...away(classesAbove).map((by) => pivot + by), Infinity] : [])
	];
	return classesBetween(known, limits, pivot);
}
