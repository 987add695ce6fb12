import { meanOf, sharesOf } from './shares.ts';

/**
 * The standard deviation of values divided by their mean; 0 where all are equal. The values are a whole population
 * (the twelve regions), so that the deviation is divided by their number, not by one less. With the inhabitants as
 * weights it is the index V_w of J. G. Williamson, "Regional inequality and the process of national development",
 * Economic Development and Cultural Change 13 (1965); without, his V_u. Its highest value is √(n − 1) without weights.
 * @param values zero or above, in whatever unit
 * @param weights zero or above, in the order of the values; without them, each value counts once
 * @returns without unit; null where it is not defined: no value, a negative one, or all 0
 * @throws RangeError where weights do not fit the values
 */
export function coefficientOfVariation(
	values: readonly number[],
	weights?: readonly number[]
): number | null {
	const shares = sharesOf(values, weights);
	const mean = meanOf(values, shares);
	if (mean === null) return null;
	const variance = values.reduce((sum, value, at) => sum + (shares[at] ?? 0) * (value / mean - 1) ** 2, 0);
	return Math.sqrt(variance);
}
