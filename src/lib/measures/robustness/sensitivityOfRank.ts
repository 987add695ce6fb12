import { rankAt } from './countRanks.ts';
import { dirichletWeights } from './dirichletWeights.ts';
import type { Choices, IndexVariants } from './IndexVariants.ts';
import type { Random } from './Random.ts';
import { choices, type RobustnessRequest, type Sensitivity } from './Robustness.ts';
import { sobolIndices } from './sobolIndices.ts';

/**
 * How much of the variance of the focused place's rank is due to each choice (see sobolIndices). The weights are one
 * choice, as they depend on each other. A generator: gives how many pairs of draws are done, from time to time.
 * @returns null where the rank never moves
 */
export function* sensitivityOfRank(
	variants: IndexVariants,
	{ normalisations, aggregations, concentration, focus }: RobustnessRequest,
	pairs: number,
	random: Random
): Generator<number, Sensitivity[] | null> {
	const count = variants.around.length;
	const scores = new Float64Array(variants.places);
	const chosen: Choices = { weights: new Float64Array(count), normalisation: 0, aggregation: 0, leftOut: 0 };
	const indices = yield* sobolIndices({
		groups: [variants.around.map((_, at) => at), [count], [count + 1], [count + 2]],
		draw(own, into) {
			dirichletWeights(own, variants.around, concentration, chosen.weights);
			into.set(chosen.weights);
			into[count] = own.below(normalisations.length);
			into[count + 1] = own.below(aggregations.length);
			into[count + 2] = own.below(1 + variants.leavable.length);
		},
		output(inputs) {
			for (let at = 0; at < count; at += 1) chosen.weights[at] = inputs[at] ?? 0;
			chosen.normalisation = inputs[count] ?? 0;
			chosen.aggregation = inputs[count + 1] ?? 0;
			chosen.leftOut = inputs[count + 2] ?? 0;
			variants.score(chosen, scores);
			return rankAt(scores, focus);
		},
		pairs,
		random
	});
	return (
		indices &&
		choices.map((choice, at) => ({
			choice,
			...(indices[at] ?? { firstOrder: Number.NaN, total: Number.NaN })
		}))
	);
}
