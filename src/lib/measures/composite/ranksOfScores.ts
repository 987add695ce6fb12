/**
 * Ranks scores, 1 for the highest; scores that are equal but for rounding (a thousand-millionth of the largest, or of
 * 1) share the rank of the first of them.
 * @returns in the order of the scores
 */
export function ranksOfScores(scores: readonly number[]): number[] {
	const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1);
	const rounding = 1e-9 * largest;
	return scores.map((score) => 1 + scores.filter((other) => other > score + rounding).length);
}
