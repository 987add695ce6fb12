/**
 * Where each value lies between the lowest, 0, and the highest, 1 (OECD and JRC, Handbook on Constructing Composite
 * Indicators, 2008, section 5.3; COINr's n_minmax on [0, 1]).
 * @param values the higher the better
 * @returns in the order of the values, without unit; null where all are equal, or there are none
 */
export function minMax(values: readonly number[]): number[] | null {
	if (new Set(values).size < 2) return null;
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return values.map((value) => (value - low) / (high - low));
}
