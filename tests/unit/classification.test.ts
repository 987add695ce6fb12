import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { naturalBreaks } from '#lib/measures/classification/naturalBreaks.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { leastSquares, squaresWithin } from './leastSquares.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());

/** The values, class by class, as a map would colour them. */
function classesOf(values: readonly (number | null)[], classes = 5): number[][] {
	const classification = naturalBreaks(values, classes);
	const grouped: number[][] = classification.breaks.map(() => []);
	for (const value of values) {
		if (value !== null) grouped[classOf(value, classification) ?? -1]?.push(value);
	}
	return grouped.map((group) => group.sort((a, b) => a - b));
}

/** That no other grouping into as many classes has less variance within them, and that the legend is right. */
function expectOptimum(values: readonly (number | null)[], classes = 5): void {
	const known = values.filter((value) => value !== null);
	const count = Math.min(classes, new Set(known).size);
	const grouped = classesOf(values, classes);
	const { breaks, tops, counts } = naturalBreaks(values, classes);
	expect(grouped).toHaveLength(count);
	const least = leastSquares(known, count);
	const spread = Math.max(...known) - Math.min(...known);
	expect(squaresWithin(grouped)).toBeLessThanOrEqual(least * (1 + 1e-9) + spread ** 2 * 1e-12);
	expect(counts).toEqual(grouped.map((group) => group.length));
	expect(breaks).toEqual(grouped.map((group) => group[0]));
	expect(tops).toEqual(grouped.map((group) => group.at(-1)));
}

test('every indicator-year that a map can show has the natural breaks', async () => {
	const years = await ask(warehouse, mappableYears, {});
	expect(years).toHaveLength(108);
	for (const { indicator, year } of years) {
		const rows = await ask(warehouse, figuresOfPlaces, { indicator, year, level: 'region' });
		expectOptimum(rows.map(({ value }) => value));
	}
});

describe('classes computed elsewhere', () => {
	test('the example of the Ckmeans.1d.dp package for R', () => {
		expect(classesOf([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
			[-1, -1, -1, -1],
			[2, 2, 2],
			[4, 5, 6]
		]);
	});

	// All 330 groupings of the published values, summed in exact fractions in Python.
	test.each([
		[
			'industrial establishments 2024',
			[16618, 8290, 21345, 20993, 9974, 36286, 19396, 4322, 13233, 1747, 1929, 846],
			[846, 8290, 13233, 19396, 36286],
			[4, 2, 2, 3, 1]
		],
		[
			'unemployment 2024',
			[19.6, 30.4, 23.3, 19.8, 26.8, 18.8, 20.8, 22.2, 19.7, 31.5, 26.6, 10.6],
			[10.6, 18.8, 22.2, 26.6, 30.4],
			[1, 5, 2, 2, 2]
		],
		[
			'growth of GDP 2023, below zero for two regions',
			[4.9, -1, 8.9, 0.7, -1.3, 5, 6.3, 1.5, 1.8, 1.2, 2.9, 10.1],
			[-1.3, 0.7, 2.9, 4.9, 8.9],
			[2, 4, 1, 3, 2]
		]
	] as const)('%s', (_, values, breaks, counts) => {
		expect(naturalBreaks(values, 5)).toMatchObject({ breaks, counts });
	});
});

describe('hard cases', () => {
	test.each([
		['all equal', [4, 4, 4, 4, 4, 4]],
		['two values', [1, 1, 1, 9, 9, 9]],
		['one far away', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1e9]],
		['evenly spread', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
		['ties across a class border', [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]],
		[
			'close together and large',
			[1e7, 1e7 + 0.1, 1e7 + 0.2, 1e7 + 5, 1e7 + 5.1, 1e7 + 9, 1e7 + 9.3, 1e7 + 30]
		],
		['on both sides of zero', [-9, -8.5, -0.1, 0, 0.1, 7, 7.5, 8]],
		['with missing values', [null, 3, 8, null, 1, 1, 20, 21, null, 40]],
		['exactly as many as classes', [5, 4, 3, 2, 1]],
		['one value', [42]]
	])('%s', (_, values) => {
		expectOptimum(values);
	});

	test('nothing known gives no class', () => {
		expect(naturalBreaks([null, null], 5)).toMatchObject({ breaks: [], tops: [], counts: [] });
		expect(naturalBreaks([], 5)).toMatchObject({ breaks: [], tops: [], counts: [] });
	});

	test('any small set of values, into two to five classes', () => {
		const values = fc.array(fc.option(fc.integer({ min: -30, max: 30 })), { minLength: 1, maxLength: 10 });
		fc.assert(
			fc.property(values, fc.integer({ min: 2, max: 5 }), (given, classes) => {
				fc.pre(given.some((value) => value !== null));
				expectOptimum(given, classes);
			})
		);
	});
});

describe('the class of a value', () => {
	const sequential = { breaks: [0, 10, 20], pivot: null, below: null };

	test.each([
		[0, 0],
		[9.99, 0],
		[10, 1],
		[20, 2],
		[1000, 2],
		[-5, 0],
		[null, null]
	])('%s is %s', (value, klass) => {
		expect(classOf(value, sequential)).toBe(klass);
	});

	test.each([
		[7, 0],
		[8, 1],
		[9, 1],
		[20, 2]
	])('about a pivot of 8, which no class holds, %s is %s', (value, klass) => {
		expect(classOf(value, { breaks: [0, 10, 20], pivot: 8, below: 1 })).toBe(klass);
	});

	test('where nothing is above the pivot, or nothing at all', () => {
		expect(classOf(9, { breaks: [0, 4], pivot: 8, below: 2 })).toBe(1);
		expect(classOf(9, { breaks: [], pivot: 8, below: 0 })).toBeNull();
	});
});
