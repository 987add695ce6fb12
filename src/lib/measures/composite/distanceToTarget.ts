import { minMax } from './minMax.ts';

/**
 * How far each value is on the way from the lowest one, 0, to a target, 1; beyond the target it is more than 1 (COINr's
 * n_dist2targ without a cap). Where there is no target, or none above the lowest value, the highest is the target: it is
 * then the min-max normalisation.
 * @param values the higher the better
 * @param target in the values' unit and direction
 * @returns in the order of the values, without unit; null where all are equal, or there are none
 */
export function distanceToTarget(values: readonly number[], target: number | null): number[] | null {
	const low = Math.min(...values);
	if (target === null || target <= low || new Set(values).size < 2) return minMax(values);
	return values.map((value) => (value - low) / (target - low));
}
