/**
 * Whether two scores are equal but for the rounding of computers: they differ by at most a thousand-millionth of the
 * larger one, or of 1. Sums taken in another order are then the same score, and share a rank.
 */
export function nearlyEqual(one: number, other: number): boolean {
	return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
