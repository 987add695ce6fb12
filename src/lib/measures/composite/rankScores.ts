/**
 * Scores values by their order: one more than there are lower values, so that the lowest has 1 and equal values share
 * the lower score (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 5, where "high value = top
 * in the list"; COINr's n_rank, with its ties.method "min").
 * @param values the higher the better
 * @returns in the order of the values; null where all are equal, or there are none
 */
export function rankScores(values: readonly number[]): number[] | null {
	if (new Set(values).size < 2) return null;
	const upwards = Float64Array.from(values).sort();
	return values.map((value) => 1 + upwards.indexOf(value));
}
