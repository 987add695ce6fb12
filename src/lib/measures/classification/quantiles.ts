import type { Classification } from './Classification.ts';
import { observedBySide } from './observedBySide.ts';

/**
 * Quantiles: classes of as equal size as the values allow, parted at the sample quantiles of type 7 (Hyndman and
 * Fan, 1996: linear interpolation between the values at rank 1 + (n − 1)p, the default of R and of spreadsheets).
 * A value on a quantile belongs to the class above it. Equal values stay together, so that many ties give classes of
 * unequal size, or fewer of them; no value at all gives none.
 * @param pivot each side of it is parted by itself
 */
export function quantiles(
	values: readonly (number | null)[],
	classes: number,
	pivot: number | null = null
): Classification {
	return observedBySide(values, classes, pivot, startsOf);
}

/** The lowest value and the quantiles i/n of ascending values, for n classes. */
function startsOf(values: number[], classes: number): number[] {
	const count = Math.min(classes, new Set(values).size);
	return Array.from({ length: count }, (_, at) => {
		const place = ((values.length - 1) * at) / count;
		const [lower = NaN, upper = lower] = values.slice(Math.floor(place), Math.floor(place) + 2);
		return lower + (place % 1) * (upper - lower);
	});
}
