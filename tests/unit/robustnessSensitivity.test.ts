import { describe, expect, test } from 'vitest';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { assessRobustness } from '#lib/measures/robustness/assessRobustness.ts';
import { Random } from '#lib/measures/robustness/Random.ts';
import { choices, type RobustnessRequest } from '#lib/measures/robustness/Robustness.ts';
import { drawnComponents, drawnRequest } from '../drawnIndex.ts';

/** Seven components of eight places, all known, and weights that hardly move. */
function fixedWeights(seed: number): RobustnessRequest {
	const random = Random.seeded(seed);
	// No sum of some of them is half of the weight: what is equal by chance would be decided by the least of moves.
	const weights = [
		['RH', 36.1],
		['COMP', 27.3],
		['DURA', 17.7],
		['LOGI', 11.9],
		['INV', 7.2]
	] as const;
	const components = drawnComponents(random, 8, 7, 0);
	return { ...drawnRequest(random, 8), components, weights, concentration: 1e9, draws: 20_000 };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: number[]) => mean(values.map((value) => value ** 2)) - mean(values) ** 2;

/**
 * The indices with the reader's weights, from the ranks of every index there is: V(E(rank | choice)) / V, and
 * E(V(rank | the other choices)) / V.
 */
function enumerated(request: RobustnessRequest) {
	const { components, weights, recipe } = request;
	const leftOut = [undefined, ...components.map(({ component }) => component)];
	const all = request.normalisations.flatMap((normalisation, first) =>
		request.aggregations.flatMap((aggregation, second) =>
			leftOut.map((one, third) => {
				const rest = components.filter(({ component }) => component !== one);
				const index = compositeIndex(rest, new Map(weights), { ...recipe, normalisation, aggregation });
				return { at: [first, second, third], rank: index.ranks[request.focus] ?? NaN };
			})
		)
	);
	const total = variance(all.map(({ rank }) => rank));
	const grouped = (key: (at: number[]) => string) =>
		[...Map.groupBy(all, ({ at }) => key(at)).values()].map((some) => some.map(({ rank }) => rank));
	return [0, 1, 2].map((choice) => ({
		firstOrder: variance(grouped((at) => String(at[choice])).map(mean)) / total,
		total: mean(grouped((at) => at.toSpliced(choice, 1).join()).map(variance)) / total
	}));
}

describe('the sensitivities of a rank', () => {
	test.each([1, 2, 3, 4])('are those of the enumeration of all indexes, drawn from seed %d', (seed) => {
		const request = fixedWeights(seed);
		const found = assessRobustness(request)?.sensitivities ?? [];
		expect(found.map(({ choice }) => choice)).toEqual([...choices]);
		const [ofWeights, ...others] = found;
		expect(Math.abs(ofWeights?.firstOrder ?? NaN)).toBeLessThan(0.03);
		expect(ofWeights?.total).toBeLessThan(0.03);
		for (const [at, exact] of enumerated(request).entries()) {
			expect(Math.abs((others[at]?.firstOrder ?? NaN) - exact.firstOrder)).toBeLessThan(0.03);
			expect(Math.abs((others[at]?.total ?? NaN) - exact.total)).toBeLessThan(0.03);
		}
	});

	test('are all due to the weights where nothing else may differ', () => {
		const request = fixedWeights(5);
		const [first, second] = drawnComponents(Random.seeded(5), 8, 2, 0);
		if (!first || !second) throw new Error('Two components were asked for.');
		// Each the other's opposite, so that the weights alone decide; leaving one out would decide too.
		const opposite = first.values.map((value) => -(value ?? 0));
		const pair = [
			{ ...first, pillar: 'RH', direction: 'higher' as const },
			{ ...first, component: 'again', pillar: 'RH', direction: 'higher' as const },
			{ ...second, pillar: 'COMP', direction: 'higher' as const, values: opposite },
			{ ...second, component: 'once more', pillar: 'COMP', direction: 'higher' as const, values: opposite }
		];
		const asked = {
			...request,
			components: pair,
			weights: [
				['RH', 50],
				['COMP', 50]
			] as const,
			concentration: 20,
			normalisations: ['min-max' as const],
			aggregations: ['arithmetic' as const],
			focus: first.values.indexOf(Math.max(...first.values.map((value) => value ?? 0)))
		};
		const [ofWeights, ...others] = assessRobustness(asked)?.sensitivities ?? [];
		expect(ofWeights?.firstOrder).toBeCloseTo(1, 1);
		expect(ofWeights?.total).toBeCloseTo(1, 1);
		for (const { firstOrder, total } of others) {
			expect(Math.abs(firstOrder)).toBeLessThan(1e-9);
			expect(total).toBe(0);
		}
	});
});
