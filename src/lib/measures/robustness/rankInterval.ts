/**
 * Between which ranks a place was in the given share of draws, the same share left out at either end: from the
 * smallest rank that at least (1 − share)/2 of the draws have or are better than, to the smallest that at least
 * (1 + share)/2 have or are better than. These are quantiles of the ranks by the inverse of their distribution
 * function (type 1 of R. J. Hyndman and Y. Fan, The American Statistician 50, 1996), so both ends are ranks that
 * were drawn.
 * @param counts in how many draws a place had each rank, from the first to the last
 * @param share 0.9 for the 5th to the 95th percentile
 * @returns null where there are no draws
 */
export function rankInterval(counts: readonly number[], share = 0.9): [from: number, to: number] | null {
	const draws = counts.reduce((total, count) => total + count, 0);
	if (draws === 0) return null;
	return [rankAt(counts, (draws * (1 - share)) / 2), rankAt(counts, (draws * (1 + share)) / 2)];
}

/** The first rank up to which there are as many draws. */
function rankAt(counts: readonly number[], draws: number): number {
	// What is a whole number on paper may lie beside it: 1,000 × (1 − 0.9)/2 is 49.99…
	const wanted = draws - 1e-9 * Math.max(1, draws);
	let passed = 0;
	for (const [at, count] of counts.entries()) {
		passed += count;
		if (count > 0 && passed >= wanted) return at + 1;
	}
	return counts.length;
}
