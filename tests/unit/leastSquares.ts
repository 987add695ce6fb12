/** The sum of squared distances from the values to the mean of their group. */
export function squaresWithin(groups: readonly (readonly number[])[]): number {
	return groups.reduce((total, group) => {
		const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
		return total + group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	}, 0);
}

/**
 * The least sum of squares of any division of the values into so many groups, by trying them all. (A best
 * division never interleaves groups, so it is enough to try where to cut the sorted values.)
 */
export function leastSquares(values: readonly number[], groups: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const cut = (from: number, left: number): number => {
		if (left === 1) return squaresWithin([sorted.slice(from)]);
		let least = Infinity;
		for (let to = from + 1; to <= sorted.length - left + 1; to++) {
			least = Math.min(least, squaresWithin([sorted.slice(from, to)]) + cut(to, left - 1));
		}
		return least;
	};
	return cut(0, groups);
}
