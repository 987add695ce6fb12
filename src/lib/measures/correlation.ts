import { averageRanks } from './averageRanks.ts';
import { fisherInterval } from './fisherInterval.ts';

/** A coefficient, −1 to 1, with its 95% interval; null where there are too few pairs for one. */
export interface Coefficient {
	r: number;
	interval: readonly [number, number] | null;
}

/** How two measures go together. A coefficient is null where it is not defined: fewer than two pairs, or a constant. */
export interface Correlation {
	/** How many pairs there are. */
	n: number;
	/** Of the values. */
	pearson: Coefficient | null;
	/** Of their ranks. */
	spearman: Coefficient | null;
}

/**
 * Correlates pairs of values: Pearson's r and Spearman's rho, with 95% intervals from four pairs on.
 *
 * The interval of r is Fisher's, with the variance 1/(n − 3) of artanh r; it takes the pairs for an independent
 * sample of a bivariate normal distribution. That of rho has the variance (1 + rho²/2)/(n − 3) of D. G. Bonett and
 * T. A. Wright, "Sample size requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika
 * 65 (2000), which needs no normal distribution.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): Correlation {
	const n = pairs.length;
	const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
	return {
		n,
		pearson: withInterval(coefficient(xs, ys), n, () => 1),
		spearman: withInterval(coefficient(averageRanks(xs), averageRanks(ys)), n, (rho) => 1 + rho ** 2 / 2)
	};
}

function withInterval(r: number | null, n: number, spread: (r: number) => number): Coefficient | null {
	if (r === null) return null;
	return { r, interval: n < 4 ? null : fisherInterval(r, spread(r) / (n - 3)) };
}

/** Pearson's product-moment coefficient; null for a constant. */
function coefficient(xs: readonly number[], ys: readonly number[]): number | null {
	const [u, v] = [standardised(xs), standardised(ys)];
	if (!u || !v) return null;
	const sum = u.reduce((total, value, at) => total + value * (v[at] ?? 0), 0);
	return Math.max(-1, Math.min(1, sum));
}

/** Deviations from the mean, as a vector of length 1; undefined for a constant. */
function standardised(values: readonly number[]): number[] | undefined {
	if (new Set(values).size < 2) return undefined;
	const mean = values.reduce((total, value) => total + value, 0) / values.length;
	const deviations = values.map((value) => value - mean);
	const length = Math.hypot(...deviations);
	return length > 0 ? deviations.map((deviation) => deviation / length) : undefined;
}
