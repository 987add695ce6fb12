/**
 * The weighted harmonic mean: of the three means the one that forgives a low value least (COINr's a_hmean).
 * @param values above zero
 * @param weights one a value, none negative, adding up to one
 * @throws RangeError for a value that is zero or negative: the mean is not defined, or not between the values
 */
export function harmonicMean(values: readonly number[], weights: readonly number[]): number {
	if (values.some((value) => value <= 0)) throw new RangeError('A harmonic mean needs values above zero');
	return 1 / values.reduce((total, value, at) => total + (weights[at] ?? 0) / value, 0);
}
