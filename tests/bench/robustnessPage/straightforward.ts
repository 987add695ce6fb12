import { compositeIndex } from '../../../src/lib/measures/composite/compositeIndex.ts';
import { countingComponents } from '../../../src/lib/measures/robustness/countingComponents.ts';
import { dirichletWeights } from '../../../src/lib/measures/robustness/dirichletWeights.ts';
import { Random } from '../../../src/lib/measures/robustness/Random.ts';
import type { RobustnessRequest } from '../../../src/lib/measures/robustness/Robustness.ts';

/**
 * The draws as one would write them first: a whole index for each. Its numbers are drawn in the atlas's order, so that it
 * must count the same ranks. Every pillar has the same weight here.
 */
export function straightforward(request: RobustnessRequest): number[][] {
	const { components, recipe, normalisations, aggregations, concentration, draws, seed } = request;
	const places = components[0]?.values.length ?? 0;
	const counting = countingComponents(components, recipe, normalisations);
	const pillars = [...new Set(counting.map(({ pillar }) => pillar))];
	const around = pillars.map(() => 1 / pillars.length);
	const counts = Array.from({ length: places }, () => new Array<number>(places).fill(0));
	const random = Random.seeded(seed);
	const weights = new Float64Array(pillars.length);
	for (let draw = 0; draw < draws; draw += 1) {
		dirichletWeights(random, around, concentration, weights);
		const normalisation = normalisations[random.below(normalisations.length)] ?? 'min-max';
		const aggregation = aggregations[random.below(aggregations.length)] ?? 'arithmetic';
		const leftOut = [undefined, ...counting][random.below(1 + counting.length)];
		const { ranks } = compositeIndex(
			components.filter(({ component }) => component !== leftOut?.component),
			new Map(pillars.map((pillar, at) => [pillar, weights[at] ?? 0])),
			{ ...recipe, normalisation, aggregation }
		);
		for (const [place, rank] of ranks.entries()) {
			const own = counts[place];
			if (own) own[rank - 1] = (own[rank - 1] ?? 0) + 1;
		}
	}
	return counts;
}
