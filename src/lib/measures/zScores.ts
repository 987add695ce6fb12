/**
 * How many standard deviations each value lies above the mean of all. The values are a whole population (the
 * twelve regions), so the deviation is divided by their number.
 * @returns in the order of the values, without unit; null where all are equal, or there are none: nothing deviates
 */
export function zScores(values: readonly number[]): number[] | null {
	if (new Set(values).size < 2) return null;
	const mean = sum(values) / values.length;
	const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
	return values.map((value) => (value - mean) / deviation);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
