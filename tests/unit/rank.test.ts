import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, type Direction } from '#lib/measures/rank.ts';

const directions: Direction[] = ['higher', 'lower', 'neutral'];

describe('rank', () => {
	test.each([
		['the highest first where higher is better', [5, 9, 1], 'higher', [2, 1, 3]],
		['the lowest first where lower is better', [5, 9, 1], 'lower', [2, 3, 1]],
		['the largest first where neither is better', [5, 9, 1], 'neutral', [2, 1, 3]],
		['negative values below zero', [-3, 0, 2, -7.2], 'higher', [3, 2, 1, 4]],
		['negative values first where lower is better', [-3, 0, -7.2], 'lower', [2, 3, 1]],
		['ties share a rank and the next one is skipped', [7, 9, 7, 9, 1], 'higher', [3, 1, 3, 1, 5]],
		['ties where lower is better', [7, 9, 7, 1], 'lower', [2, 4, 2, 1]],
		['all equal are all first', [4, 4, 4], 'lower', [1, 1, 1]],
		['one value is first', [4], 'higher', [1]],
		['a missing value has no rank and takes none', [null, 3, null, 8], 'higher', [null, 2, null, 1]],
		['zero is a value', [0, null, -1], 'higher', [1, null, 2]],
		['nothing known', [null, null], 'neutral', [null, null]],
		['no value at all', [], 'higher', []]
	] as const)('%s', (_, values, direction, ranks) => {
		expect(rank(values, direction)).toEqual(ranks);
	});
});

test('ranks are those of sorting: one more than the values before the first equal one', () => {
	const values = fc.array(fc.option(fc.integer({ min: -4, max: 4 })), { maxLength: 14 });
	fc.assert(
		fc.property(values, fc.constantFrom(...directions), (given, direction) => {
			const upwards = given.filter((value) => value !== null).sort((a, b) => a - b);
			const order = direction === 'lower' ? upwards : upwards.toReversed();
			expect(rank(given, direction)).toEqual(
				given.map((value) => (value === null ? null : order.indexOf(value) + 1))
			);
		})
	);
});
