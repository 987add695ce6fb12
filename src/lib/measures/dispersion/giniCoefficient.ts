import { meanOf, sharesOf } from './shares.ts';

/**
 * The Gini coefficient: half of the mean difference between two values drawn at random, divided by their mean; 0
 * where all are equal. C. Gini, "Variabilità e mutabilità" (1912), in the form of A. Sen, "On Economic Inequality"
 * (1973), without the correction n/(n − 1) for samples: the values are a whole population. Its highest value is
 * 1 − 1/n without weights.
 * @param values zero or above, in whatever unit
 * @param weights zero or above, in the order of the values; without them, each value counts once
 * @returns without unit; null where it is not defined: no value, a negative one, or all 0
 * @throws RangeError where weights do not fit the values
 */
export function giniCoefficient(values: readonly number[], weights?: readonly number[]): number | null {
	const shares = sharesOf(values, weights);
	const mean = meanOf(values, shares);
	if (mean === null) return null;
	const difference = values.reduce(
		(sum, one, at) =>
			sum +
			values.reduce(
				(inner, other, beside) =>
					inner + (shares[at] ?? 0) * (shares[beside] ?? 0) * Math.abs(one / mean - other / mean),
				0
			),
		0
	);
	return difference / 2;
}
