/**
 * The weighted geometric mean: what one value lacks, others make up for the less, the lower it is (OECD and JRC,
 * Handbook on Constructing Composite Indicators, 2008, section 6.11; COINr's a_gmean).
 * @param values above zero
 * @param weights one a value, none negative, adding up to one
 * @throws RangeError for a value that is zero or negative: its logarithm is not defined
 */
export function geometricMean(values: readonly number[], weights: readonly number[]): number {
	if (values.some((value) => value <= 0)) throw new RangeError('A geometric mean needs values above zero');
	return Math.exp(values.reduce((total, value, at) => total + Math.log(value) * (weights[at] ?? 0), 0));
}
