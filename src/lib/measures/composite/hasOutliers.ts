import { kurtosis } from './kurtosis.ts';
import { skewness } from './skewness.ts';

/** The limits, less what rounding may take: one of four values that differs has a skewness of 2, in whatever unit. */
const [skewnessLimit, kurtosisLimit] = [2 - 1e-9, 3.5 - 1e-9];

/**
 * Whether a distribution has outliers, by the rule of thumb of the European Commission's Joint Research Centre: its
 * absolute skewness reaches 2 and its kurtosis 3.5 (W. Becker et al., "COINr: An R package for developing composite
 * indicators", Journal of Open Source Software 7, 2022: check_SkewKurt). Fewer than four values, or a constant, have
 * none: it cannot be told.
 */
export function hasOutliers(values: readonly number[]): boolean {
	const [skew, kurt] = [skewness(values), kurtosis(values)];
	return skew !== null && kurt !== null && Math.abs(skew) >= skewnessLimit && kurt >= kurtosisLimit;
}
