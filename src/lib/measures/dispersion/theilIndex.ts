import { meanOf, sharesOf } from './shares.ts';

/**
 * Theil's T, the mean of (x/µ) ln(x/µ); 0 where all values are equal, a value of 0 adding nothing. H. Theil,
 * "Economics and Information Theory" (1967). Its highest value is ln n without weights.
 * @param values zero or above, in whatever unit
 * @param weights zero or above, in the order of the values; without them, each value counts once
 * @returns in natural logarithms; null where it is not defined: no value, a negative one, or all 0
 * @throws RangeError where weights do not fit the values
 */
export function theilIndex(values: readonly number[], weights?: readonly number[]): number | null {
	const shares = sharesOf(values, weights);
	const mean = meanOf(values, shares);
	if (mean === null) return null;
	const index = values.reduce((sum, value, at) => {
		const ratio = value / mean;
		return ratio > 0 ? sum + (shares[at] ?? 0) * ratio * Math.log(ratio) : sum;
	}, 0);
	// Values that differ by a rounding alone may come out below zero.
	return Math.max(0, index);
}
