import { minMax } from './minMax.ts';
import type { Component } from './Component.ts';

/**
 * Each value as a share of the best one, which has 1: x / max where more is better (OECD and JRC, Handbook on
 * Constructing Composite Indicators, 2008, section 5.4, with the leader as the reference; COINr's n_fracmax), and its
 * reciprocal, min / x, where less is better: twice the best value is half as good. Unlike other normalisations it
 * takes the unit's zero for meaningful.
 *
 * A share needs a best value above zero. Without one (a maximum of zero or less where more is better, a minimum of zero
 * or less where less is) the distance to the best value is told in ranges: 1 − |best − x| / (max − min), COINr's
 * n_dist2max, which is the min-max normalisation.
 * @param values as they are, whatever the direction
 * @returns in the order of the values, the higher the better, without unit; null where all are equal, or there are none
 */
export function distanceToBest(
	values: readonly number[],
	direction: Component['direction']
): number[] | null {
	if (new Set(values).size < 2) return null;
	const best = direction === 'higher' ? Math.max(...values) : Math.min(...values);
	if (best <= 0) return minMax(direction === 'higher' ? values : values.map((value) => -value));
	return values.map((value) => (direction === 'higher' ? value / best : best / value));
}
