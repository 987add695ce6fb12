// A better figure never costs a place its rank, where the method promises that; and what would change is what changes.
//
// It is not promised of z-scores: one figure far above the rest widens the deviation by which all are divided, and what
// a place is ahead by elsewhere then weighs more or less. Nor, for ranks and distances, of geometric and harmonic means,
// whose scale is drawn from the scores; nor of Copeland's, where others' places among each other may change with a scale.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { usualRecipe, type Recipe } from '#lib/measures/composite/Recipe.ts';
import { whatWouldChange } from '#lib/measures/composite/whatWouldChange.ts';
import { zScores } from '#lib/measures/zScores.ts';
import { recipe, table, tableWithGaps, weights } from './composite/arbitrary.ts';

const step = fc.integer({ min: 1, max: 60 });
const which = fc.nat(5);

/** The first place's figure of one component made better by so much. */
function improved(components: readonly Component[], row: number, by: number): Component[] {
	return components.map((one, at) => {
		const [own = 0, ...rest] = one.values;
		const better = (own ?? 0) + (one.direction === 'higher' ? by : -by);
		return at === row % components.length ? { ...one, values: [better, ...rest] } : one;
	});
}

type Condition = (before: readonly (number | null)[], after: readonly (number | null)[]) => boolean;
const numbers = (values: readonly (number | null)[]) => values.map((value) => value ?? 0);
const always: Condition = () => true;
const worstStays =
	(direction: Component['direction']): Condition =>
	(before, after) =>
		direction === 'higher'
			? Math.min(...numbers(before)) === Math.min(...numbers(after))
			: Math.max(...numbers(before)) === Math.max(...numbers(after));
const bothEndsStay: Condition = (before, after) =>
	worstStays('higher')(before, after) && worstStays('lower')(before, after);

function neverCosts(
	how: Partial<Recipe>,
	{
		least = -12,
		sameComponents = true,
		condition = () => always
	}: {
		least?: number;
		sameComponents?: boolean;
		condition?: (direction: Component['direction']) => Condition;
	} = {}
): void {
	let tried = 0;
	fc.assert(
		fc.property(table(least), weights, which, step, (components, given, row, by) => {
			const better = improved(components, row, by);
			const at = row % components.length;
			const [one, other] = [components[at], better[at]];
			if (!one || !other) return;
			fc.pre(condition(one.direction)(one.values, other.values));
			const whole = { ...usualRecipe, ...how };
			const [before, after] = [
				compositeIndex(components, given, whole),
				compositeIndex(better, given, whole)
			];
			fc.pre(!sameComponents || before.used.join() === after.used.join());
			tried++;
			expect(after.ranks[0]).toBeLessThanOrEqual(before.ranks[0] ?? NaN);
		}),
		{ numRuns: 1500 }
	);
	expect(tried).toBeGreaterThanOrEqual(1500);
}

describe('a better figure never costs a rank', () => {
	test.each(['arithmetic', 'geometric', 'harmonic'] as const)(
		'by min-max, %s mean, whatever it changes',
		(aggregation) => {
			neverCosts({ aggregation }, { sameComponents: false });
		}
	);

	test.each(['rank', 'borda', 'percentile-rank'] as const)('by %s, arithmetic mean', (normalisation) => {
		neverCosts({ normalisation });
	});

	test('by distance to the best, arithmetic mean, of values above zero', () => {
		// 70: the largest step down leaves a value above zero.
		neverCosts(
			{ normalisation: 'distance-to-best' },
			{ condition: () => (_, after) => Math.min(...numbers(after)) > 0, least: 1 }
		);
	});

	test('by distance to a target, arithmetic mean, while the worst value stays where it is', () => {
		neverCosts({ normalisation: 'distance-to-target' }, { condition: worstStays });
	});

	test('by min-max and Copeland, while both ends stay where they are', () => {
		neverCosts({ aggregation: 'copeland' }, { condition: () => bothEndsStay });
	});

	test('by Copeland with one component a pillar, whatever the normalisation', () => {
		fc.assert(
			fc.property(table(), weights, recipe, which, step, (components, given, how, row, by) => {
				const first = components.filter(
					({ pillar }, at) => components.findIndex((one) => one.pillar === pillar) === at
				);
				const better = improved(first, row, by);
				const whole: Recipe = { ...how, treatment: 'none', aggregation: 'copeland' };
				const [before, after] = [compositeIndex(first, given, whole), compositeIndex(better, given, whole)];
				fc.pre(before.used.join() === after.used.join());
				expect(after.ranks[0]).toBeLessThanOrEqual(before.ranks[0] ?? NaN);
			}),
			{ numRuns: 1500 }
		);
	});

	test('nor a z-score: a higher value’s own never falls', () => {
		const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(values, step, ([first = 0, ...rest], by) => {
				const [before, after] = [zScores([first, ...rest]), zScores([first + by, ...rest])];
				fc.pre(before !== null && after !== null);
				expect(after?.[0]).toBeGreaterThanOrEqual((before?.[0] ?? NaN) - 1e-9);
			})
		);
	});
});

describe('what would change', () => {
	test('is what the whole index says of the other value', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, fc.nat(9), (components, given, how, drawn) => {
				const at = drawn % (components[0]?.values.length ?? 1);
				const { used, ranks } = compositeIndex(components, given, how);
				const found = whatWouldChange(components, given, how, at);
				expect(found.map(({ component }) => component).toSorted()).toEqual(used.toSorted());
				for (const { component, toMedian, toNext } of found)
					for (const move of [toMedian, toNext]) {
						if (!move) continue;
						const moved = components.map((one) =>
							one.component === component ? { ...one, values: one.values.with(at, move.value) } : one
						);
						expect(compositeIndex(moved, given, how).ranks[at]).toBe(move.rank);
						expect(move.gained).toBe((ranks[at] ?? NaN) - move.rank);
					}
				const gains = found.map(({ toMedian, toNext }) =>
					Math.max(toMedian?.gained ?? -Infinity, toNext?.gained ?? -Infinity)
				);
				expect(gains).toEqual(gains.toSorted((a, b) => b - a));
			}),
			{ numRuns: 500 }
		);
	});

	test('moves to better values only: the next place has the nearest of them, the first has none', () => {
		fc.assert(
			fc.property(tableWithGaps, weights, recipe, fc.nat(9), (components, given, how, drawn) => {
				const at = drawn % (components[0]?.values.length ?? 1);
				for (const { component, toMedian, toNext } of whatWouldChange(components, given, how, at)) {
					const one = components.find((other) => other.component === component);
					const sign = one?.direction === 'higher' ? 1 : -1;
					const own = one?.values[at] ?? null;
					const goods = (one?.values ?? []).flatMap((value) => (value === null ? [] : sign * value));
					const better = own === null ? [] : goods.filter((good) => good > sign * own);
					expect(toNext && sign * toNext.value).toBe(better.length ? Math.min(...better) : null);
					if (toNext) expect(one?.values[toNext.place]).toBe(toNext.value);
					const half = goods.filter((good) => toMedian && good >= sign * toMedian.value).length;
					if (toMedian && own !== null) {
						expect(sign * toMedian.value).toBeGreaterThan(sign * own);
						expect(half * 2).toBeGreaterThanOrEqual(goods.length);
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('costs nothing by min-max and a mean', () => {
		const mean = fc.constantFrom('arithmetic' as const, 'geometric' as const, 'harmonic' as const);
		fc.assert(
			fc.property(table(), weights, mean, (components, given, aggregation) => {
				for (const { toMedian, toNext } of whatWouldChange(
					components,
					given,
					{ ...usualRecipe, aggregation },
					0
				)) {
					expect(toMedian?.gained ?? 0).toBeGreaterThanOrEqual(0);
					expect(toNext?.gained ?? 0).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
