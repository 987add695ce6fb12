import { tickIncrement } from 'd3-array';
import { ascending } from './ascending.ts';
import { classesBetween } from './classesBetween.ts';
import type { Classification } from './Classification.ts';
import { observedClasses } from './observedClasses.ts';
import { sidesOf } from './sidesOf.ts';

/** The most classes that a sequential ramp has colours for. */
const most = 7;

/**
 * Pretty breaks: limits at equally spaced round numbers (1, 2 or 5 times a power of ten) that hold all values, as
 * R's `pretty` and D3's `ticks` choose them. How many classes result may differ from the number wanted: it is the
 * nearest that round numbers allow, never over seven, and of two equally near the smaller. Classes may be empty. All
 * values equal give one class; no value at all gives none.
 * @param pivot a limit even where it is not round; the steps on each of its sides are chosen by themselves, for at
 * most three classes
 */
export function prettyIntervals(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null = null
): Classification {
	const known = ascending(values);
	const [lowest, highest] = [known[0], known.at(-1)];
	if (lowest === undefined || highest === undefined) return observedClasses([], [], pivot);
	if (pivot === null) {
		const wanted = Math.min(classes, new Set(known).size);
		return classesBetween(known, nearest(lowest, highest, wanted, most, [lowest, highest]), pivot);
	}
	const { classesBelow, classesAbove } = sidesOf(known, classes, pivot);
	const side = (low: number, high: number, classes: number) =>
		nearest(low, high, classes, classes, [low, high]);
	const limits = [
		...(classesBelow ? side(lowest, pivot, classesBelow).filter((limit) => limit < pivot) : []),
		pivot,
		...(classesAbove && highest > pivot
			? side(pivot, highest, classesAbove).filter((limit) => limit > pivot)
			: classesAbove
				? [pivot]
				: [])
	];
	return classesBetween(known, limits, pivot);
}

/** Round limits for as near to the number of classes wanted as can be, or else the limits given. */
function nearest(low: number, high: number, wanted: number, most: number, otherwise: number[]): number[] {
	let best = otherwise;
	for (let count = 2 * most; low < high && count > 0; count--) {
		const limits = roundLimits(low, high, count);
		const isUsable = limits.length > 1 && limits.length - 1 <= most;
		const off = (one: number[]) => Math.abs(one.length - 1 - wanted);
		if (isUsable && (best === otherwise || off(limits) <= off(best))) best = limits;
	}
	return best;
}

/** Multiples of D3's step for about so many ticks, from the last one below the range to the first one above it. */
function roundLimits(low: number, high: number, count: number): number[] {
	// Below 1 the step is given as the negative of its inverse, which binary numbers hold exactly.
	const step = tickIncrement(low, high, count);
	const multiple = (at: number) => (step > 0 ? at * step : at / -step);
	const place = (value: number) => (step > 0 ? value / step : value * -step);
	const first = Math.floor(place(low));
	const last = Math.ceil(place(high));
	return Array.from({ length: last - first + 1 }, (_, at) => multiple(first + at));
}
