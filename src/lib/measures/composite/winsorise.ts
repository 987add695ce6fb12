import { hasOutliers } from './hasOutliers.ts';
import { skewness } from './skewness.ts';

/**
 * Winsorises: while there are outliers (hasOutliers), the highest value is replaced by the next highest, or the lowest
 * by the next lowest where the long tail is of low values; until there are none, or as many points are replaced as
 * may be. Points that are equal are replaced together, so that one more may be replaced than that. The method and the
 * limit of five points are those of COINr (winsorise, winmax = 5; W. Becker et al., Journal of Open Source Software 7,
 * 2022), after the OECD and JRC's Handbook on Constructing Composite Indicators (2008), step 3.
 *
 * Where a further replacement would leave all values equal, it is not made: the differences are all there is.
 * @param most how many points are replaced at most
 * @returns in the order and the unit of the values, which keep their order but for new ties
 */
export function winsorise(values: readonly number[], most = 5): number[] {
	let treated = [...values];
	let [high, low] = [0, 0];
	while (high + low < most && hasOutliers(treated)) {
		const upper = (skewness(treated) ?? 0) >= 0;
		const extreme = upper ? Math.max(...treated) : Math.min(...treated);
		const others = treated.filter((value) => value !== extreme);
		const next = upper ? Math.max(...others) : Math.min(...others);
		if (others.every((value) => value === next)) break;
		if (upper) high = treated.length - others.length;
		else low = treated.length - others.length;
		treated = treated.map((value) => (value === extreme ? next : value));
	}
	return treated;
}
