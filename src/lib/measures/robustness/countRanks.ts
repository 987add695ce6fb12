/** By how much a score must be above another one: rounding, as in ranksOfScores. */
function rounding(scores: Float64Array): number {
	let largest = 1;
	for (let at = 0; at < scores.length; at += 1) largest = Math.max(largest, Math.abs(scores[at] ?? 0));
	return 1e-9 * largest;
}

/**
 * Adds one ranking to the counts; the ranks are those of ranksOfScores.
 * @param counts of each place, how often it had each rank: places × places
 * @param ranks as long as the scores; what it holds does not matter
 */
export function countRanks(scores: Float64Array, ranks: Uint32Array, counts: Uint32Array): void {
	const places = scores.length;
	const least = rounding(scores);
	ranks.fill(0);
	for (let one = 0; one < places; one += 1) {
		const score = scores[one] ?? 0;
		let above = ranks[one] ?? 0;
		for (let other = one + 1; other < places; other += 1) {
			const against = scores[other] ?? 0;
			if (against > score + least) above += 1;
			else if (score > against + least) ranks[other] = (ranks[other] ?? 0) + 1;
		}
		const cell = one * places + above;
		counts[cell] = (counts[cell] ?? 0) + 1;
	}
}

/** The rank of one place, as in ranksOfScores. */
export function rankAt(scores: Float64Array, place: number): number {
	const least = (scores[place] ?? 0) + rounding(scores);
	let rank = 1;
	for (let other = 0; other < scores.length; other += 1) if ((scores[other] ?? 0) > least) rank += 1;
	return rank;
}
