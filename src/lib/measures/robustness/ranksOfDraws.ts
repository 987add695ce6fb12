import { countRanks } from './countRanks.ts';
import { dirichletWeights } from './dirichletWeights.ts';
import type { Choices, IndexVariants } from './IndexVariants.ts';
import type { Random } from './Random.ts';
import type { RobustnessRequest } from './Robustness.ts';

/**
 * Draws indexes and counts each place's ranks. A generator: gives how many are drawn, from time to time; returns, of each
 * place, in how many draws it had each rank.
 */
export function* ranksOfDraws(
	variants: IndexVariants,
	{ draws, normalisations, aggregations, concentration }: RobustnessRequest,
	random: Random
): Generator<number, number[][]> {
	const { places, around, leavable } = variants;
	const scores = new Float64Array(places);
	const ranks = new Uint32Array(places);
	const counts = new Uint32Array(places * places);
	const drawn: Choices = {
		weights: new Float64Array(around.length),
		normalisation: 0,
		aggregation: 0,
		leftOut: 0
	};
	for (let draw = 0; draw < draws; draw += 1) {
		dirichletWeights(random, around, concentration, drawn.weights);
		drawn.normalisation = random.below(normalisations.length);
		drawn.aggregation = random.below(aggregations.length);
		drawn.leftOut = random.below(1 + leavable.length);
		variants.score(drawn, scores);
		countRanks(scores, ranks, counts);
		if (draw % 500 === 499) yield draw + 1;
	}
	return Array.from({ length: places }, (_, place) =>
		Array.from(counts.subarray(place * places, (place + 1) * places))
	);
}
