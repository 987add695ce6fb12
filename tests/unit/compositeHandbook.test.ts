// The tables of the OECD and JRC's Handbook on Constructing Composite Indicators (2008): ISBN 978-92-64-04345-9.
import { describe, expect, test } from 'vitest';
import { aggregate } from '#lib/measures/composite/aggregate.ts';
import { bordaCount } from '#lib/measures/composite/bordaCount.ts';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { distanceToBest } from '#lib/measures/composite/distanceToBest.ts';
import { geometricMean } from '#lib/measures/composite/geometricMean.ts';
import { minMax } from '#lib/measures/composite/minMax.ts';
import { outrankingMatrix } from '#lib/measures/composite/outrankingMatrix.ts';
import { ranksOfScores } from '#lib/measures/composite/ranksOfScores.ts';
import { rankScores } from '#lib/measures/composite/rankScores.ts';
import { usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { zScores } from '#lib/measures/zScores.ts';
import { achievement } from './composite/achievement.ts';
import { agree } from './composite/agree.ts';

const countries = 23;
const pillarOf = new Map([
	['patents', 'creation'],
	['royalties', 'creation'],
	['internet', 'recent'],
	['exports', 'recent'],
	['telephones', 'old'],
	['electricity', 'old'],
	['schooling', 'skills'],
	['university', 'skills']
]);
const equal = new Map([...pillarOf.values()].map((pillar) => [pillar, 1]));

describe('the Technology Achievement Index', () => {
	// M. Saisana, A. Saltelli and S. Tarantola, Journal of the Royal Statistical Society A 168 (2005), table 1: the
	// lowest and the highest value of 72 countries; the highest of telephones and electricity, 901 and 6969, is a cap.
	const goalposts = new Map([
		['patents', [0, 994]],
		['royalties', [0, 272.6]],
		['internet', [0, 232.4]],
		['exports', [0, 80.8]],
		['telephones', [Math.log10(1), Math.log10(901)]],
		['electricity', [Math.log10(22), Math.log10(6969)]],
		['schooling', [0.8, 12]],
		['university', [0.1, 27.4]]
	]);
	const components = Object.entries(achievement).map(([component, values]): Component => {
		const [low = 0, high = 0] = goalposts.get(component) ?? [];
		const capped = values.map((value) => Math.min(value, high));
		const pillar = pillarOf.get(component) ?? '';
		return { component, pillar, direction: 'higher', values: [...capped, low, high], target: null };
	});
	// The two goalposts stand behind the countries; the higher one is before them all.
	const ofCountries = (ranks: readonly number[]) => ranks.slice(0, countries).map((rank) => rank - 1);
	const each = components.map((one) => ({ ...one, pillar: one.component }));
	const weighted = (weights: readonly number[]) =>
		ofCountries(
			compositeIndex(each, new Map(each.map(({ pillar }, at) => [pillar, weights[at] ?? 0])), usualRecipe)
				.ranks
		);
	const furthest = (found: readonly number[], printed: readonly number[]) =>
		Math.max(...printed.map((rank, at) => Math.abs(rank - (found[at] ?? NaN))));

	/** Tables 22, 23 and 38, in the order of table A.2. */
	const printed = {
		equal: [1, 2, 3, 4, 5, 6, 7, 9, 10, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
		factors: [1, 2, 3, 4, 5, 6, 8, 10, 7, 11, 12, 9, 14, 15, 13, 16, 17, 18, 19, 20, 21, 23, 22],
		budget: [1, 2, 3, 5, 4, 8, 7, 10, 11, 6, 9, 13, 12, 14, 17, 15, 16, 18, 19, 21, 22, 20, 23],
		hierarchy: [1, 3, 4, 5, 2, 11, 7, 10, 9, 6, 8, 16, 12, 13, 18, 15, 14, 17, 19, 21, 22, 20, 23],
		geometric: [2, 1, 3, 4, 16, 5, 6, 13, 14, 18, 8, 11, 7, 9, 17, 12, 10, 15, 19, 21, 23, 22, 20]
	};

	test('with equal weights, in pillars and without them: every rank', () => {
		const { scores, ranks } = compositeIndex(components, equal, usualRecipe);
		expect(ofCountries(ranks)).toEqual(printed.equal);
		expect(weighted(each.map(() => 1))).toEqual(printed.equal);
		agree(scores.slice(countries), [0, 1]);
	});

	test('with the weights of a budget allocation: every rank', () => {
		expect(weighted([0.11, 0.11, 0.11, 0.18, 0.1, 0.06, 0.15, 0.18])).toEqual(printed.budget);
	});

	test('with other weights, of which the Handbook prints two decimals: ranks but for neighbours', () => {
		const factors = weighted([0.17, 0.15, 0.11, 0.06, 0.08, 0.13, 0.13, 0.17]);
		expect(furthest(factors, printed.factors)).toBeLessThanOrEqual(1);
		expect(factors.slice(10, 20)).toEqual(printed.factors.slice(10, 20));
		const hierarchy = weighted([0.09, 0.1, 0.07, 0.21, 0.05, 0.06, 0.18, 0.25]);
		expect(hierarchy.slice(0, 14)).toEqual(printed.hierarchy.slice(0, 14));
		expect(furthest(hierarchy, printed.hierarchy)).toBeLessThanOrEqual(2);
	});

	test('by the geometric mean: ranks but for neighbours', () => {
		const { normalised } = compositeIndex(each, new Map(), usualRecipe);
		const scores = aggregate(
			normalised.map((row) => row.slice(0, countries)),
			each.map(() => 1 / each.length),
			'geometric'
		);
		const ranks = ranksOfScores(scores);
		expect(furthest(ranks, printed.geometric)).toBeLessThanOrEqual(2);
		expect(ranks.filter((rank, at) => rank === printed.geometric[at]).length).toBeGreaterThanOrEqual(20);
	});
});

describe('table 15, mean years of schooling', () => {
	const years = achievement.schooling;
	const printed = {
		// Of a sample: 12 years would be 1.56 of a population.
		z: [
			0.26, 1.52, 1.14, -0.06, 0.76, -0.12, -0.12, 1.27, 0.83, -1.58, 0.38, 1.46, -0.12, -0.19, 1.33, -0.76,
			-1.08, 0, -1.46, -1.52, -0.06, -0.31, -1.58
		],
		minMax: [
			0.59, 1, 0.88, 0.49, 0.76, 0.47, 0.47, 0.92, 0.78, 0, 0.63, 0.98, 0.47, 0.45, 0.94, 0.27, 0.16, 0.51,
			0.04, 0.02, 0.49, 0.41, 0
		],
		best: [
			0.83, 1, 0.95, 0.79, 0.9, 0.78, 0.78, 0.97, 0.91, 0.59, 0.85, 0.99, 0.78, 0.78, 0.98, 0.7, 0.66, 0.8,
			0.61, 0.6, 0.79, 0.76, 0.59
		],
		rank: [15, 23, 19, 12, 17, 9, 9, 20, 18, 1, 16, 22, 9, 8, 21, 6, 5, 14, 4, 3, 12, 7, 1]
	};
	test.each([
		['z-score', zScores(years, 'sample'), printed.z],
		['min-max', minMax(years), printed.minMax],
		['distance to the best', distanceToBest(years, 'higher'), printed.best]
	])('%s', (_, found, rounded) => {
		for (const [at, value] of rounded.entries())
			expect(Math.abs((found?.[at] ?? NaN) - value)).toBeLessThan(0.00501);
	});

	test('rank, where high value = top in the list', () => {
		expect(rankScores(years)).toEqual(printed.rank);
	});
});

test('the example of section 6.11: 21, 1, 1, 1 and 6, 6, 6, 6, and one more of the second', () => {
	const weights = [0.25, 0.25, 0.25, 0.25];
	const means = (rows: number[][]) => rows.map((row) => geometricMean(row, weights).toFixed(2));
	expect(
		means([
			[21, 1, 1, 1],
			[6, 6, 6, 6],
			[21, 2, 1, 1],
			[6, 7, 6, 6]
		])
	).toEqual(['2.14', '6.00', '2.55', '6.24']);
	// The Handbook has 2.54 and 6.23: it cuts 2.5457 and 6.2358.
	const arithmetic = aggregate(
		[
			[21, 6],
			[1, 6],
			[1, 6],
			[1, 6]
		],
		weights,
		'arithmetic'
	);
	expect(arithmetic).toEqual([6, 6]);
});

/** Criteria that are so many orders, each from the first place to the last, as lists of places' scores. */
function criteriaOf(
	orders: readonly (readonly [number: number, order: string])[],
	places: string
): number[][] {
	return orders.flatMap(([number, order]) =>
		Array.from({ length: number }, () => [...places].map((place) => places.length - order.indexOf(place)))
	);
}
const sameWeights = (criteria: readonly unknown[]) => criteria.map(() => 1 / criteria.length);
const points = (criteria: readonly number[][]) =>
	(criteria[0] ?? []).map((_, place) =>
		criteria.reduce((total, scores) => total + (bordaCount(scores)?.[place] ?? NaN), 0)
	);

describe('orders of countries', () => {
	const moulin = criteriaOf(
		[
			[3, 'abcd'],
			[5, 'acbd'],
			[7, 'bdca'],
			[6, 'cbda']
		],
		'abcd'
	);
	const condorcet = criteriaOf(
		[
			[23, 'abc'],
			[17, 'bca'],
			[2, 'bac'],
			[10, 'cab'],
			[8, 'cba']
		],
		'abc'
	);
	const fishburn = criteriaOf(
		[
			[3, 'cbad'],
			[2, 'badc'],
			[2, 'adcb']
		],
		'abcd'
	);

	test('Borda’s points (tables 26, 29 and 32)', () => {
		expect(points(moulin)).toEqual([24, 44, 38, 20]);
		expect(points(condorcet)).toEqual([58, 69, 53]);
		expect(points(fishburn)).toEqual([13, 12, 11, 6]);
	});

	test('outranking matrices (tables 27 and 30)', () => {
		const counted = (criteria: readonly number[][]) =>
			outrankingMatrix(criteria, sameWeights(criteria)).map((row) =>
				row.map((share) => Math.round(share * criteria.length * 1e9) / 1e9)
			);
		expect(counted(moulin)).toEqual([
			[0, 8, 8, 8],
			[13, 0, 10, 21],
			[13, 11, 0, 14],
			[13, 0, 7, 0]
		]);
		expect(counted(condorcet)).toEqual([
			[0, 33, 25],
			[27, 0, 42],
			[35, 18, 0]
		]);
	});

	test('c before b before d before a, and Condorcet’s circle, which is left a tie', () => {
		expect(aggregate(moulin, sameWeights(moulin), 'copeland')).toEqual([-3, 1, 3, -1]);
		expect(aggregate(condorcet, sameWeights(condorcet), 'copeland')).toEqual([0, 0, 0]);
	});

	test('five countries of the Technology Achievement Index (tables 35 and 36)', () => {
		// Table 35 has a third decimal where two countries would otherwise be equal.
		const telephones = [3.08, 2.997, 3.096, 3.003, 2.972];
		const criteria = Object.entries(achievement).map(([component, values]) =>
			component === 'telephones' ? telephones : values.slice(0, 5)
		);
		const matrix = outrankingMatrix(criteria, sameWeights(criteria));
		const printed = [
			[0, 0.5, 0.375, 0.75, 0.625],
			[0.5, 0, 0.5, 0.625, 0.625],
			[0.625, 0.5, 0, 0.75, 0.625],
			[0.25, 0.375, 0.25, 0, 0.75],
			[0.375, 0.375, 0.375, 0.25, 0]
		];
		for (const [at, row] of printed.entries()) agree(matrix[at], row);
	});
});
