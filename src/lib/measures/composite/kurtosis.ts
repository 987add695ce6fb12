/**
 * How heavy a distribution's tails are, in excess of the normal distribution's: the unbiased estimator
 * G2 = ((n + 1) g2 + 6) · (n − 1) / ((n − 2)(n − 3)), where g2 is the fourth central moment over the second's square,
 * less 3. It is type 2 of D. N. Joanes and C. A. Gill, "Comparing measures of sample skewness and kurtosis", The
 * Statistician 47 (1998), which SAS, Excel and COINr's kurt use.
 * @returns without unit, 0 for a normal distribution; null for fewer than four values, or a constant
 */
export function kurtosis(values: readonly number[]): number | null {
	const n = values.length;
	if (n < 4 || new Set(values).size < 2) return null;
	const mean = values.reduce((total, value) => total + value, 0) / n;
	const [squares, fourths] = values.reduce(
		([two, four], value) => [two + (value - mean) ** 2, four + (value - mean) ** 4],
		[0, 0]
	);
	const g2 = (n * fourths) / squares ** 2 - 3;
	return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
