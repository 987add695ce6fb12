/**
 * How lopsided a distribution is: the adjusted Fisher-Pearson coefficient G1 = g1 · √(n(n − 1)) / (n − 2), where g1 is
 * the third central moment over the second's power of 3/2. It is type 2 of D. N. Joanes and C. A. Gill, "Comparing
 * measures of sample skewness and kurtosis", The Statistician 47 (1998), which SAS, Excel and COINr's skew use.
 * @returns without unit, positive where the long tail is of high values; null for fewer than three values, or a
 * constant
 */
export function skewness(values: readonly number[]): number | null {
	const n = values.length;
	if (n < 3 || new Set(values).size < 2) return null;
	const mean = values.reduce((total, value) => total + value, 0) / n;
	const [squares, cubes] = values.reduce(
		([two, three], value) => [two + (value - mean) ** 2, three + (value - mean) ** 3],
		[0, 0]
	);
	const g1 = (Math.sqrt(n) * cubes) / squares ** 1.5;
	return (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
}
