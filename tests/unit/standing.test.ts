// Values of regions as published for 2024 (HCP); medians by Python's statistics.median.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction } from '#lib/measures/rank.ts';
import { standing } from '#lib/measures/standing.ts';

const placed = (values: readonly (number | null)[]) =>
	values.map((value, index) => ({ place: `P${index + 1}`, value }));

/** Unemployment rate (census 2024), MA-01 to MA-12. */
const unemployment = [19.6, 30.4, 23.3, 19.8, 26.8, 18.8, 20.8, 22.2, 19.7, 31.5, 26.6, 10.6];
/** Industrial establishments 2024, MA-01 to MA-12. */
const establishments = [16618, 8290, 21345, 20993, 9974, 36286, 19396, 4322, 13233, 1747, 1929, 846];

describe('the standing of Marrakech-Safi', () => {
	test('where higher is better', () => {
		expect(standing(placed(establishments), 'P7', 'higher')).toEqual({
			value: 19396,
			rank: 4,
			of: 12,
			median: 11603.5,
			best: 36286,
			bestPlaces: ['P6'],
			toMedian: 7792.5,
			toBest: -16890
		});
	});

	test('where lower is better', () => {
		const found = standing(placed(unemployment), 'P7', 'lower');
		expect(found).toMatchObject({
			value: 20.8,
			rank: 6,
			of: 12,
			median: 21.5,
			best: 10.6,
			bestPlaces: ['P12']
		});
		expect(found?.toMedian).toBeCloseTo(-0.7, 9);
		expect(found?.toBest).toBeCloseTo(10.2, 9);
	});

	test('where neither is better: beside the highest', () => {
		expect(standing(placed(unemployment), 'P7', 'neutral')).toMatchObject({
			rank: 7,
			best: 31.5,
			bestPlaces: ['P10']
		});
	});
});

describe('standing', () => {
	test('names all who share the best value', () => {
		expect(standing(placed([5, 9, 9, null]), 'P1', 'higher')).toMatchObject({
			rank: 3,
			of: 3,
			bestPlaces: ['P2', 'P3']
		});
	});

	test('of the best is at no distance from it', () => {
		expect(standing(placed([5, 9, 7]), 'P2', 'higher')).toMatchObject({ rank: 1, toBest: 0 });
		expect(standing(placed([5, 9, 7]), 'P1', 'lower')).toMatchObject({ rank: 1, toBest: 0 });
	});

	test('among equals is first, at the median and the best', () => {
		expect(standing(placed([4, 4, 4]), 'P2', 'lower')).toEqual({
			value: 4,
			rank: 1,
			of: 3,
			median: 4,
			best: 4,
			bestPlaces: ['P1', 'P2', 'P3'],
			toMedian: 0,
			toBest: 0
		});
	});

	test('of the only one known', () => {
		expect(standing(placed([null, -2]), 'P2', 'higher')).toMatchObject({
			rank: 1,
			of: 1,
			median: -2,
			best: -2
		});
	});

	test('leaves missing values out of the median', () => {
		expect(standing(placed([1, null, 3, null, 8]), 'P1', 'higher')).toMatchObject({
			median: 3,
			toMedian: -2,
			of: 3
		});
	});

	test('takes zero and negative values for what they are', () => {
		expect(standing(placed([-1.3, 0, 10.1]), 'P2', 'higher')).toMatchObject({
			value: 0,
			rank: 2,
			toBest: -10.1
		});
		expect(standing(placed([-1.3, 0, 10.1]), 'P2', 'lower')).toMatchObject({ best: -1.3, toBest: 1.3 });
	});

	test('is null without a value, and for an unknown place', () => {
		expect(standing(placed([1, null]), 'P2', 'higher')).toBeNull();
		expect(standing(placed([1, null]), 'P3', 'higher')).toBeNull();
		expect(standing([], 'P1', 'higher')).toBeNull();
	});
});

test('the distance to the best has the sign of the direction, the median as many on either side', () => {
	const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(values, fc.constantFrom<Direction>('higher', 'lower', 'neutral'), (given, direction) => {
			const found = standing(placed(given), 'P1', direction);
			if (!found) throw new Error('P1 has a value');
			expect(direction === 'lower' ? -found.toBest : found.toBest).toBeLessThanOrEqual(0);
			const below = given.filter((value) => value < found.median).length;
			const above = given.filter((value) => value > found.median).length;
			expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2);
			expect(found.toMedian).toBe((given[0] ?? NaN) - found.median);
		})
	);
});
