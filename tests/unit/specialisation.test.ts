import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krugmanSpecialisation } from '#lib/measures/specialisation/krugmanSpecialisation.ts';
import { locationQuotients } from '#lib/measures/specialisation/locationQuotients.ts';

// Industry, construction, commerce, services: establishments of 2024, MA-01 to MA-12 (HCP).
const establishments = [
	[16618, 4242, 63208, 40585],
	[8290, 3475, 39929, 21948],
	[21345, 4839, 66987, 42003],
	[20993, 5204, 76234, 50956],
	[9974, 2334, 37203, 19213],
	[36286, 8270, 126430, 83032],
	[19396, 4319, 74196, 40044],
	[4322, 1973, 23867, 10363],
	[13233, 3313, 55088, 28943],
	[1747, 656, 8498, 3909],
	[1929, 666, 10995, 5106],
	[846, 231, 4542, 2241]
];

describe('as others have computed it: R’s package REAT 3.0.3, by running its code', () => {
	test('locq: the example of its help page, after Farhauer and Kröll (2013)', () => {
		const [region, rest] = [
			[1714, 79006 - 1714],
			[879213 - 1714, 15593224 - 79006 - 879213 + 1714]
		];
		expect(locationQuotients([region, rest])[0]?.[0]).toBeCloseTo(0.3847623423013281, 9);
	});

	test.each([
		[0, [0.9720524062394882, 0.9730060254066564, 0.9758583721120204, 1.056190463524941]],
		[6, [1.025152299012587, 0.8951449358451156, 1.035048083732026, 0.9416281510905562]],
		[11, [0.7848044864389162, 0.8403051677469424, 1.112095446413826, 0.9249084285246361]]
	])('locq: the region at %i', (at, expected) => {
		const found = locationQuotients(establishments)[at] ?? [];
		for (const [sector, quotient] of expected.entries()) expect(found[sector]).toBeCloseTo(quotient, 9);
	});

	test('krugman.spec: each region beside the sum of the eleven others', () => {
		const expected = [
			0.03893808960633043, 0.07445481275018034, 0.05464629371419728, 0.05540694726974197, 0.06326241044672937,
			0.06272677743762681, 0.04934652898132125, 0.1722585931860475, 0.06169877171259278, 0.1286973061167095,
			0.1405772755560986, 0.1173091346766307
		];
		const found = krugmanSpecialisation(establishments);
		for (const [at, index] of expected.entries()) expect(found[at]).toBeCloseTo(index, 9);
	});

	test('krugman.spec: the example of its help page, no sector in common', () => {
		expect(
			krugmanSpecialisation([
				[20, 10, 70, 0, 0],
				[0, 0, 0, 60, 40]
			])
		).toEqual([2, 2]);
	});
});

const table = fc
	.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
	.chain(([places, sectors]) =>
		fc.array(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: sectors, maxLength: sectors }), {
			minLength: places,
			maxLength: places
		})
	);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('whatever the counts', () => {
	test('a sector’s quotients, each in proportion to its place’s size, have the mean 1', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const found = locationQuotients(counts);
				const all = sumOf(counts.map(sumOf));
				for (const sector of (counts[0] ?? []).keys()) {
					const mean = sumOf(found.map((row, at) => ((row[sector] ?? NaN) * sumOf(counts[at] ?? [])) / all));
					expect(mean).toBeCloseTo(1, 9);
				}
			})
		);
	});

	test('places of one structure have the quotient 1 and the index 0, whatever their size', () => {
		fc.assert(
			fc.property(table, (counts) => {
				const [first = []] = counts;
				const alike = counts.map((_, at) => first.map((count) => count * (at + 1)));
				for (const quotient of locationQuotients(alike).flat()) expect(quotient).toBeCloseTo(1, 9);
				for (const index of krugmanSpecialisation(alike)) expect(index).toBeCloseTo(0, 9);
			})
		);
	});

	test('the index stays between 0 and 2, and does not change when all counts are multiplied', () => {
		fc.assert(
			fc.property(table, fc.integer({ min: 2, max: 99 }), (counts, by) => {
				const found = krugmanSpecialisation(counts);
				const larger = krugmanSpecialisation(counts.map((row) => row.map((count) => count * by)));
				for (const [at, index] of found.entries()) {
					expect(index).toBeGreaterThanOrEqual(0);
					expect(index).toBeLessThanOrEqual(2);
					expect(larger[at]).toBeCloseTo(index ?? NaN, 9);
				}
			})
		);
	});
});

describe('where it cannot be told', () => {
	test('an empty place, an empty sector', () => {
		const counts = [
			[0, 0],
			[3, 0]
		];
		expect(locationQuotients(counts)).toEqual([
			[null, null],
			[1, null]
		]);
		expect(krugmanSpecialisation(counts)).toEqual([null, null]);
	});

	test('a table that is none is refused', () => {
		for (const measure of [locationQuotients, krugmanSpecialisation]) {
			expect(() => measure([[1, 2], [1]])).toThrow(RangeError);
			expect(() => measure([[1, -2]])).toThrow(RangeError);
		}
	});
});
