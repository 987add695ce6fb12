/** The share of all weights that each value has; without weights, all have the same. */
export function sharesOf(values: readonly number[], weights?: readonly number[]): number[] {
	if (!weights) return values.map(() => 1 / values.length);
	if (weights.length !== values.length)
		throw new RangeError(`${values.length} values have ${weights.length} weights`);
	if (weights.some((weight) => !(weight >= 0))) throw new RangeError('a weight is negative or not a number');
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (values.length && total === 0) throw new RangeError('all weights are 0');
	return weights.map((weight) => weight / total);
}

/**
 * The mean of values with shares, where values can be set in relation to it: null where there are none, where one
 * is negative (a value that may fall below zero has no relative dispersion), or where all are 0.
 */
export function meanOf(values: readonly number[], shares: readonly number[]): number | null {
	if (values.some((value) => !(value >= 0))) return null;
	const mean = values.reduce((sum, value, at) => sum + value * (shares[at] ?? 0), 0);
	return mean > 0 ? mean : null;
}
