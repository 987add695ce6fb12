import { bordaCount } from './bordaCount.ts';

/**
 * Which share of the other values each one surpasses: from 0 for the lowest to 1 for the highest if it is alone
 * (COINr's n_prank; Excel's PERCENTRANK.INC). The Handbook's percentile (Table 15) is another: a rank from the bottom
 * over the number of values.
 * @param values the higher the better
 * @returns in the order of the values, without unit; null where all are equal, or there are none
 */
export function percentileRank(values: readonly number[]): number[] | null {
	return bordaCount(values)?.map((points) => points / (values.length - 1)) ?? null;
}
