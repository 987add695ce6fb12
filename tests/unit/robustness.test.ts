import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { aggregations, missingRules, normalisations, treatments } from '#lib/measures/composite/Recipe.ts';
import { assessRobustness } from '#lib/measures/robustness/assessRobustness.ts';
import { countRanks, rankAt } from '#lib/measures/robustness/countRanks.ts';
import { dirichletWeights } from '#lib/measures/robustness/dirichletWeights.ts';
import { IndexVariants } from '#lib/measures/robustness/IndexVariants.ts';
import { Random } from '#lib/measures/robustness/Random.ts';
import type { RobustnessRequest } from '#lib/measures/robustness/Robustness.ts';
import { drawnComponents, drawnRequest } from '../drawnIndex.ts';

/** The ranks by the fast way, and each place's rank asked for by itself. */
function fastRanks(scores: Float64Array): { counted: number[]; asked: number[] } {
	const places = scores.length;
	const counts = new Uint32Array(places * places);
	countRanks(scores, new Uint32Array(places), counts);
	const of = (place: number) => counts.subarray(place * places, (place + 1) * places).indexOf(1) + 1;
	const each = Array.from({ length: places }, (_, place) => place);
	return { counted: each.map(of), asked: each.map((place) => rankAt(scores, place)) };
}

/** The same choices, by compositeIndex. */
function indexOf(
	request: RobustnessRequest,
	variants: IndexVariants,
	drawn: Parameters<IndexVariants['score']>[0]
) {
	const leftOut = variants.leavable[drawn.leftOut - 1];
	return compositeIndex(
		request.components.filter(({ component }) => component !== leftOut),
		new Map(variants.pillars.map((pillar, at) => [pillar, drawn.weights[at] ?? 0])),
		{
			...request.recipe,
			normalisation: request.normalisations[drawn.normalisation] ?? 'min-max',
			aggregation: request.aggregations[drawn.aggregation] ?? 'arithmetic'
		}
	);
}

describe('each draw', () => {
	test('has the scores and ranks of compositeIndex, to the last bit', () => {
		const asked = fc.record({
			seed: fc.integer(),
			treatment: fc.constantFrom(...treatments),
			missing: fc.constantFrom(...missingRules),
			concentration: fc.constantFrom(0.001, 1, 20, 1000)
		});
		let [compared, tied] = [0, 0];
		fc.assert(
			fc.property(asked, ({ seed, treatment, missing, concentration }) => {
				const random = Random.seeded(seed);
				const request = drawnRequest(random, 2 + random.below(11));
				request.recipe = { ...request.recipe, treatment, missing };
				const variants = new IndexVariants(request);
				for (let time = 0; time < 10; time += 1) {
					const drawn = {
						weights: new Float64Array(variants.around.length),
						normalisation: random.below(normalisations.length),
						aggregation: random.below(aggregations.length),
						leftOut: random.below(1 + variants.leavable.length)
					};
					dirichletWeights(random, variants.around, concentration, drawn.weights);
					const scores = new Float64Array(variants.places);
					variants.score(drawn, scores);
					const index = indexOf(request, variants, drawn);
					expect(Array.from(scores)).toEqual(index.scores);
					const { counted, asked } = fastRanks(scores);
					expect(counted).toEqual(index.ranks);
					expect(asked).toEqual(index.ranks);
					compared += 1;
					if (new Set(index.ranks).size < index.ranks.length) tied += 1;
				}
			}),
			{ numRuns: 60 }
		);
		expect(compared).toBeGreaterThanOrEqual(200);
		expect(tied).toBeGreaterThan(10);
	});

	test('leaves out none of what does not count', () => {
		const [a, b, c] = drawnComponents(Random.seeded(1), 6, 3, 0) as [Component, Component, Component];
		const request = { ...drawnRequest(Random.seeded(1), 6), normalisations: ['min-max' as const] };
		const leavable = (components: Component[], weights: [string, number][]) =>
			new IndexVariants({ ...request, components, weights }).leavable;
		const three = [
			{ ...a, pillar: 'A' },
			{ ...b, pillar: 'B' },
			{ ...c, pillar: 'C' }
		];
		const names = three.map(({ component }) => component);
		expect(leavable(three, [])).toEqual(names);
		expect(
			leavable(three, [
				['A', 2],
				['B', 1]
			])
		).toEqual(names.slice(0, 2));
		expect(leavable(three, [['A', 2]])).toEqual([]);
		const same = { ...a, component: 'same', values: a.values.map(() => 5) };
		expect(leavable([...three, same], [])).toEqual(names);
	});
});

describe('the whole', () => {
	const components = drawnComponents(Random.seeded(11), 9, 12, 0);
	const request = { ...drawnRequest(Random.seeded(11), 9), components, weights: [] };

	test('counts every draw once for each place, and every first rank at least once', () => {
		const { draws, rankCounts } = assessRobustness(request) ?? { draws: 0, rankCounts: [] };
		expect(draws).toBe(request.draws);
		expect(rankCounts).toHaveLength(9);
		for (const counts of rankCounts) {
			expect(counts).toHaveLength(9);
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(request.draws);
		}
		expect(rankCounts.reduce((sum, counts) => sum + (counts[0] ?? 0), 0)).toBeGreaterThanOrEqual(draws);
	});

	test('is the same for the same seed, and another for another', () => {
		const first = assessRobustness(request);
		expect(assessRobustness(request)).toEqual(first);
		expect(assessRobustness({ ...request, seed: request.seed + 1 })).not.toEqual(first);
	});

	test('is watched from step to step, and can be left off', () => {
		const seen: number[] = [];
		assessRobustness(request, { onprogress: ({ done, of }) => seen.push(done / of) });
		expect(seen.length).toBeGreaterThan(4);
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
		expect(seen.at(-1)).toBe(1);
		expect(assessRobustness(request, { isCancelled: () => true })).toBeNull();
	});

	test('with one choice of each, and weights that cannot move, is one index', () => {
		const single = {
			...request,
			components: request.components.slice(0, 1),
			normalisations: ['z-score' as const],
			aggregations: ['arithmetic' as const]
		};
		const { ranks } = compositeIndex(single.components, new Map(single.weights), {
			...single.recipe,
			normalisation: 'z-score',
			aggregation: 'arithmetic'
		});
		const { rankCounts, sensitivities } = assessRobustness(single) ?? { rankCounts: [], sensitivities: [] };
		for (const [place, counts] of rankCounts.entries())
			expect(counts[(ranks[place] ?? 0) - 1]).toBe(single.draws);
		expect(sensitivities).toBeNull();
	});

	test.each([
		['nothing to draw from', { normalisations: [] }],
		['nothing to aggregate by', { aggregations: [] }],
		['no draw', { draws: 0 }],
		['no concentration', { concentration: 0 }],
		['no such place', { focus: 9 }]
	])('is refused with %s', (_, other) => {
		expect(() => assessRobustness({ ...request, ...other })).toThrow(RangeError);
	});
});
