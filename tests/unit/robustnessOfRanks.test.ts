import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankInterval } from '#lib/measures/robustness/rankInterval.ts';
import { shareInFirst } from '#lib/measures/robustness/shareInFirst.ts';

const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 75 });
const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);

describe('between which ranks a place was', () => {
	test('from the 5th to the 95th percentile', () => {
		expect(rankInterval([1000, 0, 0])).toEqual([1, 1]);
		// Of 1,000 draws the 50th and the 950th.
		expect(rankInterval([49, 1, 900, 50])).toEqual([2, 3]);
		expect(rankInterval([50, 0, 900, 50])).toEqual([1, 3]);
		expect(rankInterval([50, 0, 899, 51])).toEqual([1, 4]);
		expect(rankInterval([0, 1, 2, 3, 4], 0.5)).toEqual([3, 5]);
	});

	test('all of them', () => {
		expect(rankInterval([0, 3, 0, 2, 0], 1)).toEqual([2, 4]);
	});

	test('are ranks that it had, with at most a share of the draws beyond either', () => {
		fc.assert(
			fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
				fc.pre(sum(some) > 0);
				const [from, to] = rankInterval(some, share) ?? [NaN, NaN];
				expect(from).toBeLessThanOrEqual(to);
				expect(some[from - 1]).toBeGreaterThan(0);
				expect(some[to - 1]).toBeGreaterThan(0);
				const beyond = ((1 - share) / 2) * sum(some) * (1 + 1e-6) + 1e-6;
				expect(sum(some.slice(0, from - 1))).toBeLessThanOrEqual(beyond);
				expect(sum(some.slice(to))).toBeLessThanOrEqual(beyond);
			})
		);
	});

	test('cannot be told without a draw', () => {
		expect(rankInterval([0, 0])).toBeNull();
		expect(shareInFirst([0, 0], 1)).toBeNull();
	});
});

test('in which share of draws it was among the first', () => {
	expect(shareInFirst([1, 2, 7], 1)).toBe(0.1);
	expect(shareInFirst([1, 2, 7], 2)).toBe(0.3);
	expect(shareInFirst([1, 2, 7], 3)).toBe(1);
	expect(shareInFirst([1, 2, 7], 99)).toBe(1);
	expect(shareInFirst([1, 2, 7], 0)).toBe(0);
});
