/**
 * The weighted arithmetic mean: what one value lacks, another makes up for in full (OECD and JRC, Handbook on
 * Constructing Composite Indicators, 2008, equation 31; COINr's a_amean).
 * @param weights one a value, none negative, adding up to one
 */
export function arithmeticMean(values: readonly number[], weights: readonly number[]): number {
	return values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}
