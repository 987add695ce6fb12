import { arithmeticMean } from './arithmeticMean.ts';
import { copeland } from './copeland.ts';
import { geometricMean } from './geometricMean.ts';
import { harmonicMean } from './harmonicMean.ts';
import type { Aggregation } from './Recipe.ts';

const means = { arithmetic: arithmeticMean, geometric: geometricMean, harmonic: harmonicMean };

/**
 * Makes one score a place out of several.
 * @param scores one list a pillar, of all places; above zero for the geometric and the harmonic mean
 * @param weights one a pillar, none negative, adding up to one
 * @returns one score a place, the higher the better; none where there is no pillar
 * @throws RangeError for a geometric or a harmonic mean of a score that is zero or negative
 */
export function aggregate(
	scores: readonly (readonly number[])[],
	weights: readonly number[],
	aggregation: Aggregation
): number[] {
	if (aggregation === 'copeland') return copeland(scores, weights);
	const mean = means[aggregation];
	return (scores[0] ?? []).map((_, place) =>
		mean(
			scores.map((pillar) => pillar[place] ?? 0),
			weights
		)
	);
}
