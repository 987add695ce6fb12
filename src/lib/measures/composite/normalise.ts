import { zScores } from '../zScores.ts';
import { bordaCount } from './bordaCount.ts';
import type { Component } from './Component.ts';
import { distanceToBest } from './distanceToBest.ts';
import { distanceToTarget } from './distanceToTarget.ts';
import { minMax } from './minMax.ts';
import { percentileRank } from './percentileRank.ts';
import { rankScores } from './rankScores.ts';
import type { Normalisation } from './Recipe.ts';

/**
 * Makes a component comparable with others: without unit, and more is better. Where less of it is better its values
 * change their sign first (as COINr does), and so does its target; the distance to the best takes the reciprocal
 * instead, because a share of a negative value has no meaning.
 * @param values of all places, none missing
 * @param target in the same unit, for the distance to a target
 * @returns in the order of the values; null where all are equal, or there are none
 */
export function normalise(
	values: readonly number[],
	direction: Component['direction'],
	target: number | null,
	normalisation: Normalisation
): number[] | null {
	if (normalisation === 'distance-to-best') return distanceToBest(values, direction);
	const sign = direction === 'higher' ? 1 : -1;
	const good = values.map((value) => sign * value);
	switch (normalisation) {
		case 'min-max':
			return minMax(good);
		case 'z-score':
			return zScores(good);
		case 'rank':
			return rankScores(good);
		case 'percentile-rank':
			return percentileRank(good);
		case 'distance-to-target':
			return distanceToTarget(good, target === null ? null : sign * target);
		case 'borda':
			return bordaCount(good);
	}
}
