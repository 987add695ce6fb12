import { describe, expect, test } from 'vitest';
import { aggregate } from '#lib/measures/composite/aggregate.ts';
import { bordaCount } from '#lib/measures/composite/bordaCount.ts';
import { completeValues } from '#lib/measures/composite/completeValues.ts';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { distanceToBest } from '#lib/measures/composite/distanceToBest.ts';
import { distanceToTarget } from '#lib/measures/composite/distanceToTarget.ts';
import { geometricMean } from '#lib/measures/composite/geometricMean.ts';
import { harmonicMean } from '#lib/measures/composite/harmonicMean.ts';
import { hasOutliers } from '#lib/measures/composite/hasOutliers.ts';
import { imputeMedian } from '#lib/measures/composite/imputeMedian.ts';
import { kurtosis } from '#lib/measures/composite/kurtosis.ts';
import { logTransform } from '#lib/measures/composite/logTransform.ts';
import { normalise } from '#lib/measures/composite/normalise.ts';
import { pillarCorrelations } from '#lib/measures/composite/pillarCorrelations.ts';
import { ranksOfScores } from '#lib/measures/composite/ranksOfScores.ts';
import { aggregations, normalisations, usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { skewness } from '#lib/measures/composite/skewness.ts';
import { treat } from '#lib/measures/composite/treat.ts';
import { weightsOf } from '#lib/measures/composite/weights.ts';
import { whatWouldChange } from '#lib/measures/composite/whatWouldChange.ts';
import { winsorise } from '#lib/measures/composite/winsorise.ts';

const componentOf = (
	component: string,
	values: readonly (number | null)[],
	more: Partial<Component> = {}
): Component => ({
	component,
	pillar: component,
	direction: 'higher',
	values,
	target: null,
	...more
});
const everyRecipe = normalisations.flatMap((normalisation) =>
	aggregations.map((aggregation) => ({ ...usualRecipe, normalisation, aggregation }))
);

describe('too little to tell', () => {
	test('shape: fewer than three values, or four; all equal, whatever rounding does to their mean', () => {
		expect([skewness([1, 2]), skewness([]), kurtosis([1, 2, 4])]).toEqual([null, null, null]);
		expect([skewness([0.1, 0.1, 0.1]), kurtosis([0.1, 0.1, 0.1, 0.1])]).toEqual([null, null]);
		expect(hasOutliers([0, 0, 1000])).toBe(false);
	});

	test.each(normalisations)('%s: all equal, one value, no value', (normalisation) => {
		for (const values of [[0.1, 0.1, 0.1], [-4], []])
			for (const direction of ['higher', 'lower'] as const)
				for (const target of [null, 0.1, 7, -9])
					expect(normalise(values, direction, target, normalisation)).toBeNull();
	});

	test.each(everyRecipe)('no place, one place, no component: $normalisation, $aggregation', (recipe) => {
		const weights = new Map([['a', 1]]);
		const none = { pillars: [], used: [], imputed: [], normalised: [], pillarScores: [] };
		const empty = { ...none, leftOut: [], scores: [], ranks: [] };
		expect(compositeIndex([], weights, recipe)).toEqual(empty);
		expect(compositeIndex([componentOf('a', [])], weights, recipe)).toEqual({ ...empty, leftOut: ['a'] });
		expect(compositeIndex([componentOf('a', [3]), componentOf('b', [null])], weights, recipe)).toEqual({
			...none,
			leftOut: ['a', 'b'],
			scores: [0],
			ranks: [1]
		});
		expect(whatWouldChange([componentOf('a', [3])], weights, recipe, 0)).toEqual([]);
		expect(whatWouldChange([], weights, recipe, 0)).toEqual([]);
	});

	test('an index without components correlates nothing', () => {
		expect(pillarCorrelations([], compositeIndex([], new Map(), usualRecipe))).toEqual({
			within: [],
			between: []
		});
	});
});

describe('outliers', () => {
	test('a single value that differs is kept: without it nothing would', () => {
		const values = [0, 0, 0, 0, 0, 0, 0, 1];
		expect(hasOutliers(values)).toBe(true);
		expect(winsorise(values)).toEqual(values);
	});

	test('equal extremes are replaced together, and count as so many points', () => {
		const values = [...Array.from({ length: 40 }, (_, at) => at % 10), 900, 900];
		expect(winsorise(values, 1).slice(-2)).toEqual([9, 9]);
		expect(winsorise(values, 0)).toEqual(values);
	});

	test('the lowest are raised where the long tail is of low values', () => {
		expect(winsorise([1, 2, 3, 4, 5, 6, 7, 8, 9, -500]).at(-1)).toBe(1);
	});

	test('what has none is not touched, by either treatment', () => {
		const values = [1, 2, 3, 4, 5, 6];
		for (const treatment of ['none', 'winsorise', 'log'] as const)
			expect(treat(values, 4, treatment)).toEqual({ values, target: 4, hasZero: true });
	});

	test('a target is taken for a logarithm with the values; one beyond its reach is none', () => {
		const values = [-5, 0, 1, 2, 3, 4, 5, 6, 900];
		const { target, values: treated } = treat(values, 6, 'log');
		expect(target).toBe(treated[7]);
		expect(treat(values, -5000, 'log').target).toBeNull();
		expect(treat(values, null, 'log').target).toBeNull();
		expect(treated.toSorted((a, b) => a - b)).toEqual(treated);
		const mirrored = logTransform(values.map((value) => -value));
		expect(mirrored(5)).toBeCloseTo(-(treated[0] ?? NaN), 12);
	});
});

describe('what is missing', () => {
	test('the median of the known stands in, if half or more are known and the rule says so', () => {
		expect(imputeMedian([null, 1, 5, null, 2])).toEqual([2, 1, 5, 2, 2]);
		expect(imputeMedian([null, null])).toBeNull();
		expect(completeValues([1, null, 3, null], 'median')).toEqual({ values: [1, 2, 3, 2], imputed: [1, 3] });
		expect(completeValues([1, null, 3, null], 'leave-out')).toBeNull();
		expect(completeValues([1, null, 3, null, null], 'median')).toBeNull();
		expect(completeValues([0, 0], 'leave-out')).toEqual({ values: [0, 0], imputed: [] });
	});

	test('the index tells what it left out, and what it filled', () => {
		const components = [
			componentOf('full', [1, 2, 3, 4]),
			componentOf('gap', [4, null, 2, 1]),
			componentOf('sparse', [null, null, null, 9]),
			componentOf('flat', [5, 5, 5, 5]),
			componentOf('flat but for a gap', [5, null, 5, 5])
		];
		const strict = compositeIndex(components, new Map(), usualRecipe);
		expect([strict.used, strict.leftOut]).toEqual([
			['full'],
			['gap', 'sparse', 'flat', 'flat but for a gap']
		]);
		const filled = compositeIndex(components, new Map(), { ...usualRecipe, missing: 'median' });
		expect([filled.used, filled.leftOut]).toEqual([
			['full', 'gap'],
			['sparse', 'flat', 'flat but for a gap']
		]);
		expect(filled.imputed).toEqual([{ component: 'gap', at: 1 }]);
		expect(filled.pillars).toEqual(['full', 'gap']);
	});

	test('nothing is said of moving from a value that is not known', () => {
		const components = [componentOf('full', [1, 2, 3, 4]), componentOf('gap', [4, null, 2, 1])];
		const found = whatWouldChange(components, new Map(), { ...usualRecipe, missing: 'median' }, 1);
		expect(found.find(({ component }) => component === 'gap')).toEqual({
			component: 'gap',
			toMedian: null,
			toNext: null
		});
	});
});

describe('signs and zeros', () => {
	test('the distance to the best: half as much, or twice where less is better; in ranges without a share', () => {
		expect(distanceToBest([5, 10, 0, -5], 'higher')).toEqual([0.5, 1, 0, -0.5]);
		expect(distanceToBest([5, 10, 20], 'lower')).toEqual([1, 0.5, 0.25]);
		expect(distanceToBest([0, 5, 10], 'lower')).toEqual([1, 0.5, 0]);
		expect(distanceToBest([-1, -3, -2], 'higher')).toEqual([1, 0, 0.5]);
		expect(distanceToBest([-10, 0, 10], 'lower')).toEqual([1, 0.5, 0]);
	});

	test('the distance to a target: of the way from the worst; a target that is no better than it is none', () => {
		// The first two are COINr's own tests of n_dist2targ.
		expect(distanceToTarget([0, 5, 11], 10)).toEqual([0, 0.5, 1.1]);
		expect(normalise([-1, 1, 10], 'lower', 0, 'distance-to-target')).toEqual([1.1, 0.9, 0]);
		for (const target of [null, 0, -3]) expect(distanceToTarget([0, 5, 10], target)).toEqual([0, 0.5, 1]);
	});

	test('equal values share the lower score', () => {
		expect(bordaCount([3, -1, 3, 0, -1])).toEqual([3, 0, 3, 2, 0]);
		expect(bordaCount([0, -0, 1])).toEqual([0, 0, 2]);
	});

	test('geometric and harmonic means refuse zero and negative values', () => {
		for (const value of [0, -2])
			for (const mean of [geometricMean, harmonicMean])
				expect(() => mean([3, value], [0.5, 0.5])).toThrow(RangeError);
		expect(() => aggregate([[1, 0]], [1], 'geometric')).toThrow(RangeError);
	});

	test.each(everyRecipe)(
		'an index takes them, and the worst everywhere is last: $normalisation, $aggregation',
		(recipe) => {
			const components = [componentOf('a', [0, 1, 2, 3]), componentOf('b', [-3, -1, 0, -1])];
			const { scores, ranks } = compositeIndex(components, new Map(), recipe);
			expect(scores.every(Number.isFinite)).toBe(true);
			expect(ranks[0]).toBe(4);
		}
	);
});

describe('weights', () => {
	const weights = new Map([
		['a', 3],
		['b', 1],
		['c', -4],
		['d', NaN],
		['e', Infinity]
	]);

	test('add up to one; what is no weight counts for nothing', () => {
		expect(weightsOf(['a', 'b', 'c', 'd', 'e', 'f'], weights)).toEqual([0.75, 0.25, 0, 0, 0, 0]);
		expect(weightsOf(['c', 'f'], weights)).toEqual([0.5, 0.5]);
		expect(weightsOf([], weights)).toEqual([]);
	});

	test.each(everyRecipe)(
		'a pillar without weight is as if it were not there: $normalisation, $aggregation',
		(recipe) => {
			const [a, b] = [componentOf('a', [1, 5, 2, 9]), componentOf('b', [3, 1, 2, 2])];
			const outsider = componentOf('c', [900, -70, 3, 4]);
			const alone = compositeIndex([a, b], weights, recipe);
			const beside = compositeIndex([a, outsider, b], weights, recipe);
			expect([beside.scores, beside.ranks]).toEqual([alone.scores, alone.ranks]);
			expect(beside.pillars).toEqual(['a', 'c', 'b']);
			expect(beside.pillarScores).toHaveLength(3);
		}
	);
});

test('components of different places are refused', () => {
	const components = [componentOf('a', [1, 2]), componentOf('b', [1, 2, 3])];
	expect(() => compositeIndex(components, new Map(), usualRecipe)).toThrow(RangeError);
});

test('scores that differ by rounding share a rank', () => {
	expect(ranksOfScores([0.1 + 0.2, 0.3, 0.5, -1])).toEqual([2, 2, 1, 4]);
	expect(ranksOfScores([])).toEqual([]);
});
