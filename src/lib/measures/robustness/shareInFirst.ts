/**
 * In which share of draws a place was among the first `k`, from 0 to 1.
 * @param counts in how many draws it had each rank, from the first to the last
 * @returns null where there are no draws
 */
export function shareInFirst(counts: readonly number[], k: number): number | null {
	const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
	const draws = sum(counts);
	return draws === 0 ? null : sum(counts.slice(0, k)) / draws;
}
