/** A share that an estimator's noise may have carried below zero or above one. */
export function withinOne(share: number): number {
	return Math.min(1, Math.max(0, share));
}
