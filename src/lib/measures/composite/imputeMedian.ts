import { median } from 'd3-array';

/**
 * Puts the median of the known values in the place of each that is unknown (unconditional median imputation: OECD and
 * JRC, Handbook on Constructing Composite Indicators, 2008, step 3). It makes places look more alike than they are.
 * @returns in the order and the unit of the values; null where none is known
 */
export function imputeMedian(values: readonly (number | null)[]): number[] | null {
	const middle = median(values.filter((value) => value !== null));
	return middle === undefined ? null : values.map((value) => value ?? middle);
}
