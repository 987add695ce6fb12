/** The 97.5th percentile of the standard normal distribution. */
const normal = 1.959963984540054;

/**
 * The 95% confidence interval of a correlation coefficient, by Fisher's z transformation (R. A. Fisher, "On the
 * 'probable error' of a coefficient of correlation deduced from a small sample", Metron 1, 1921): symmetric on the
 * scale of artanh r, so that it never leaves −1 to 1.
 * @param r −1 to 1
 * @param variance of artanh r: 1/(n − 3) for Pearson's r of a bivariate normal sample
 * @returns the lower and the upper limit; both are r where r is −1 or 1.
 */
export function fisherInterval(r: number, variance: number): readonly [number, number] {
	const [z, reach] = [Math.atanh(r), normal * Math.sqrt(variance)];
	return [Math.tanh(z - reach), Math.tanh(z + reach)];
}
