// What holds of an index whatever the figures, the weights and the recipe.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate } from '#lib/measures/composite/aggregate.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { logTransform } from '#lib/measures/composite/logTransform.ts';
import { outrankingMatrix } from '#lib/measures/composite/outrankingMatrix.ts';
import { pillarCorrelations } from '#lib/measures/composite/pillarCorrelations.ts';
import { usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { weightsOf } from '#lib/measures/composite/weights.ts';
import { winsorise } from '#lib/measures/composite/winsorise.ts';
import { agree } from './composite/agree.ts';
import { orderOf, recipe, shuffle, table, tableWithGaps, weights } from './composite/arbitrary.ts';

const runs = { numRuns: 400 };

describe('another unit', () => {
	const unit = fc.record({ by: fc.integer({ min: 1, max: 50 }), shift: fc.integer({ min: -99, max: 99 }) });

	test('and another zero changes nothing; for the distance to the best, another unit', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, unit, (components, given, how, { by, shift }) => {
				const origin = how.normalisation === 'distance-to-best' ? 0 : shift;
				const moved = <V extends number | null>(value: V) => (value === null ? null : value * by + origin);
				const others = components.map((one) => ({
					...one,
					values: one.values.map(moved),
					target: moved(one.target)
				}));
				const [found, other] = [compositeIndex(components, given, how), compositeIndex(others, given, how)];
				expect(other.used).toEqual(found.used);
				for (const [at, row] of found.normalised.entries()) agree(other.normalised[at], row);
				expect(other.ranks).toEqual(found.ranks);
			}),
			runs
		);
	});

	test('and the other sign, with the other direction, changes nothing; but for the distance to the best', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, (components, given, how) => {
				fc.pre(how.normalisation !== 'distance-to-best');
				const turned = components.map((one) => ({
					...one,
					direction: one.direction === 'higher' ? ('lower' as const) : ('higher' as const),
					values: one.values.map((value) => value && -value),
					target: one.target && -one.target
				}));
				const [found, other] = [compositeIndex(components, given, how), compositeIndex(turned, given, how)];
				for (const [at, row] of found.normalised.entries()) agree(other.normalised[at], row);
				expect(other.ranks).toEqual(found.ranks);
			}),
			runs
		);
	});
});

describe('another order', () => {
	test('of places permutes scores and ranks', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, shuffle, (components, given, how, keys) => {
				const order = orderOf(keys, components[0]?.values.length ?? 0);
				const at = <V>(list: readonly V[], place: number): V => list[place] as V;
				const others = components.map((one) => ({
					...one,
					values: order.map((place) => at(one.values, place))
				}));
				const [found, other] = [compositeIndex(components, given, how), compositeIndex(others, given, how)];
				expect(other.ranks).toEqual(order.map((place) => at(found.ranks, place)));
				agree(
					other.scores,
					order.map((place) => at(found.scores, place))
				);
			}),
			runs
		);
	});

	test('of components, and so of pillars, changes no score', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, shuffle, (components, given, how, keys) => {
				const others = orderOf(keys, components.length).flatMap((at) => components[at] ?? []);
				const [found, other] = [compositeIndex(components, given, how), compositeIndex(others, given, how)];
				agree(other.scores, found.scores);
				expect(other.ranks).toEqual(found.ranks);
				expect(other.used.toSorted()).toEqual(found.used.toSorted());
				const pairs = (index: typeof found) =>
					pillarCorrelations(components, index)
						.within.flatMap(({ pairs }) => pairs)
						.map(({ one, other }) => [one, other].sort().join(' '))
						.sort();
				expect(pairs(other)).toEqual(pairs(found));
			}),
			runs
		);
	});
});

test('a place that is nowhere better than another never ranks above it', () => {
	fc.assert(
		fc.property(table(), weights, recipe, fc.infiniteStream(fc.nat(20)), (components, given, how, steps) => {
			const dominated = components.map((one) => {
				const [first = 0, ...rest] = one.values;
				const step = steps.next().value;
				const better = (first ?? 0) + (one.direction === 'higher' ? step : -step);
				return { ...one, values: [first, better, ...rest.slice(1)] };
			});
			const { ranks, scores } = compositeIndex(dominated, given, how);
			expect(ranks[1]).toBeLessThanOrEqual(ranks[0] ?? NaN);
			expect(scores[1]).toBeGreaterThanOrEqual((scores[0] ?? NaN) - 1e-9);
		}),
		{ numRuns: 2000 }
	);
});

test('two places with the same figures have the same score and rank', () => {
	fc.assert(
		fc.property(table(), weights, recipe, (components, given, how) => {
			const twins = components.map((one) => ({ ...one, values: [...one.values, one.values[0] ?? null] }));
			const { ranks, scores } = compositeIndex(twins, given, how);
			expect(ranks.at(-1)).toBe(ranks[0]);
			agree(scores.slice(-1), scores.slice(0, 1));
		}),
		runs
	);
});

describe('weights', () => {
	test('add up to one, and only their proportions count', () => {
		fc.assert(
			fc.property(
				tableWithGaps,
				weights,
				recipe,
				fc.integer({ min: 1, max: 9 }),
				(components, given, how, by) => {
					const { pillars, scores } = compositeIndex(components, given, how);
					const sum = weightsOf(pillars, given).reduce((total, weight) => total + weight, 0);
					expect(sum).toBeCloseTo(pillars.length === 0 ? 0 : 1, 12);
					const larger = new Map([...given].map(([pillar, weight]) => [pillar, weight * by]));
					agree(compositeIndex(components, larger, how).scores, scores);
				}
			),
			runs
		);
	});
});

describe('scores', () => {
	test('are finite, and within what they are made of', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, (components, given, how) => {
				const { scores, normalised, used } = compositeIndex(components, given, how);
				const [least, most] =
					how.aggregation === 'copeland' || used.length === 0
						? [1 - scores.length, scores.length - 1]
						: how.aggregation === 'arithmetic'
							? [Math.min(...normalised.flat()), Math.max(...normalised.flat())]
							: [1, 100];
				for (const score of scores) {
					expect(score).toBeGreaterThanOrEqual(least - 1e-9 * Math.max(1, Math.abs(least)));
					expect(score).toBeLessThanOrEqual(most + 1e-9 * Math.max(1, Math.abs(most)));
				}
			}),
			runs
		);
	});

	test('by min-max lie between 0 and 1, and each component has both', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, (components, given) => {
				const { normalised, scores } = compositeIndex(components, given, usualRecipe);
				for (const row of normalised) expect([Math.min(...row), Math.max(...row)]).toEqual([0, 1]);
				for (const score of scores) expect(Math.abs(score - 0.5)).toBeLessThanOrEqual(0.5 + 1e-12);
			}),
			runs
		);
	});

	test('a harmonic mean is no higher than a geometric one, and that no higher than an arithmetic one', () => {
		const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 9 })), {
			minLength: 1
		});
		fc.assert(
			fc.property(rows, (drawn) => {
				const total = drawn.reduce((sum, [, weight]) => sum + weight, 0);
				const by = (how: 'arithmetic' | 'geometric' | 'harmonic') =>
					aggregate(
						drawn.map(([value]) => [value]),
						drawn.map(([, weight]) => weight / total),
						how
					)[0] ?? NaN;
				expect(by('harmonic')).toBeLessThanOrEqual(by('geometric') + 1e-9);
				expect(by('geometric')).toBeLessThanOrEqual(by('arithmetic') + 1e-9);
			})
		);
	});

	test('of Copeland add up to none, and each pair of an outranking matrix to one', () => {
		fc.assert(
			fc.property(table(), weights, recipe, (components, given, how) => {
				const found = compositeIndex(components, given, { ...how, aggregation: 'copeland' });
				expect(found.scores.reduce((sum, score) => sum + score, 0)).toBe(0);
				const matrix = outrankingMatrix(found.pillarScores, weightsOf(found.pillars, given));
				for (const [one, row] of matrix.entries())
					for (const [other, share] of row.entries())
						expect(share + (matrix[other]?.[one] ?? NaN)).toBeCloseTo(one === other ? 0 : 1, 12);
			}),
			runs
		);
	});
});

test('treatments keep the order: a logarithm strictly, winsorising but for ties, and at most five points and their equals', () => {
	const values = fc.array(
		fc.oneof(
			{ weight: 5, arbitrary: fc.integer({ min: -9, max: 9 }) },
			fc.integer({ min: -9999, max: 9999 })
		),
		{ minLength: 2, maxLength: 30 }
	);
	fc.assert(
		fc.property(values, (given) => {
			const sorted = given.toSorted((a, b) => a - b);
			const treated = winsorise(sorted);
			expect(treated.toSorted((a, b) => a - b)).toEqual(treated);
			expect(treated.every((value) => sorted.includes(value))).toBe(true);
			const inner = treated.filter((value, at) => value === sorted[at]);
			if (new Set(sorted).size === sorted.length) expect(sorted.length - inner.length).toBeLessThanOrEqual(5);
			if (new Set(sorted).size < 2) return;
			const logs = sorted.map(logTransform(sorted));
			for (const [at, log] of logs.slice(1).entries())
				if (sorted[at] === sorted[at + 1]) expect(log).toBe(logs[at]);
				else expect(log).toBeGreaterThan(logs[at] ?? NaN);
		}),
		{ numRuns: 1000 }
	);
});
