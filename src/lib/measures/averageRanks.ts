/**
 * Ranks values from the lowest, 1, to the highest; equal values share the mean of the ranks that they take together
 * (mid-ranks, as Spearman's rho needs them).
 * @returns ranks in the order of the values.
 */
export function averageRanks(values: readonly number[]): number[] {
	return values.map((value) => {
		const lower = values.filter((other) => other < value).length;
		const equal = values.filter((other) => other === value).length;
		return lower + (equal + 1) / 2;
	});
}
