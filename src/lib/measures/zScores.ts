/**
 * How many standard deviations each value lies above the mean of all. The values are a whole population (the
 * twelve regions), so the sum of squares is divided by their number; for a sample, by one less, as R's sd and scale
 * and COINr's n_zscore do. The one is the other times √(n / (n − 1)): no order changes.
 * @returns in the order of the values, without unit; null where all are equal, or there are none: nothing deviates
 */
export function zScores(
	values: readonly number[],
	of: 'population' | 'sample' = 'population'
): number[] | null {
	if (new Set(values).size < 2) return null;
	const mean = sum(values) / values.length;
	const squares = sum(values.map((value) => (value - mean) ** 2));
	const deviation = Math.sqrt(squares / (of === 'sample' ? values.length - 1 : values.length));
	return values.map((value) => (value - mean) / deviation);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
