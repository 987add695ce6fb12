// What holds of every way to class values, whatever they are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, type ClassesWanted } from '#lib/measures/classification/classify.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { classingMethods } from '#lib/view/classing.ts';
import { realFigures } from '../realFigures.ts';

type Values = readonly (number | null)[];
const limits = [-10, 0, 7, 20];
const wantedBy = (
	method: ClassesWanted['method'],
	classes = 5,
	pivot: number | null = null
): ClassesWanted => ({
	method,
	classes,
	limits: method === 'manual' ? limits : [],
	pivot
});

/** What must hold of any classification of any values. */
function expectSound(values: Values, wanted: ClassesWanted): void {
	const { classes, pivot, method } = wanted;
	const found = classify(values, wanted);
	const { breaks, tops, counts, below, isObserved } = found;
	const known = values.filter((value) => value !== null);
	const told = `${JSON.stringify(wanted)} of ${known.join()}`;

	expect(
		counts.reduce((sum, count) => sum + count, 0),
		told
	).toBe(known.length);
	expect([tops.length, counts.length], told).toEqual([breaks.length, breaks.length]);
	expect(breaks.length, told).toBeLessThanOrEqual(pivot === null ? 7 : 6);
	expect(breaks.length > 0, told).toBe(known.length > 0);
	expect(isObserved || known.length === 0, told).toBe(
		known.length === 0 || method === 'natural' || method === 'quantiles'
	);
	expect(values.every((value) => value !== null || classOf(value, found) === null)).toBe(true);
	for (const [klass, lowest] of breaks.entries()) {
		const top = tops[klass] ?? NaN;
		const own = known.filter((value) => classOf(value, found) === klass);
		expect(own.length, told).toBe(counts[klass]);
		expect(top, told).toBeGreaterThanOrEqual(lowest);
		if (klass > 0) expect(lowest, told).toBeGreaterThan(breaks[klass - 1] ?? NaN);
		if (isObserved) expect([lowest, top], told).toEqual([Math.min(...own), Math.max(...own)]);
		else if (klass + 1 < breaks.length) expect(top, told).toBe(breaks[klass + 1]);
		const isLast = klass + 1 === breaks.length;
		for (const value of own)
			expect(value >= lowest && (isObserved || isLast ? value <= top : value < top), told).toBe(true);
		if (pivot === null) continue;
		expect(
			own.every((value) => value < pivot === klass < (below ?? NaN)),
			told
		).toBe(true);
		expect(klass < (below ?? NaN) ? top <= pivot : lowest >= pivot, told).toBe(true);
	}
	const distinct = new Set(known).size;
	if (method !== 'manual' && method !== 'pretty' && pivot === null)
		expect(breaks.length, told).toBeLessThanOrEqual(Math.min(classes, distinct));
	if (pivot === null) expect(below).toBeNull();
	else {
		const sides = [known.filter((value) => value < pivot), known.filter((value) => value >= pivot)];
		const counted = [below ?? NaN, breaks.length - (below ?? NaN)];
		for (const [side, values] of sides.entries()) {
			expect((counted[side] ?? NaN) > 0, told).toBe(values.length > 0);
			expect(counted[side], told).toBeLessThanOrEqual(3);
			if (method !== 'manual') expect(counted[side], told).toBeLessThanOrEqual(Math.ceil(classes / 2));
		}
	}
}

const hardCases: [string, Values][] = [
	['nothing', []],
	['nothing known', [null, null]],
	['one value', [42]],
	['one value below zero, among missing ones', [null, -3.5, null]],
	['all equal', [4, 4, 4, 4, 4, 4]],
	['all zero', [0, 0, 0]],
	['two distinct values', [1, 1, 1, 9, 9, 9]],
	['one far away', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1e9]],
	['evenly spread', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
	['ties across a limit', [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]],
	['mostly one value', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 30]],
	['all below zero', [-9, -8, -8, -3, -2.5, -0.1]],
	['on both sides of zero', [-9, -8.5, -0.1, 0, 0.1, 7, 7.5, 8]],
	['far from zero and near each other', [1e7, 1e7 + 0.1, 1e7 + 0.2, 1e7 + 5, 1e7 + 9, 1e7 + 30]],
	['decimals that binary cannot hold', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]]
];

describe.each(classingMethods)('%s', (method) => {
	test.each(hardCases)('%s', (_, values) => {
		for (const classes of [3, 4, 5, 6, 7])
			for (const pivot of [null, 0, 4, 0.3, -100, 1e10])
				expectSound(values, wantedBy(method, classes, pivot));
	});

	test('any values, about any pivot', () => {
		const numbers = fc.oneof(
			fc.integer({ min: -30, max: 30 }),
			fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100)
		);
		fc.assert(
			fc.property(
				fc.array(fc.option(numbers, { freq: 6 }), { maxLength: 75 }),
				fc.integer({ min: 3, max: 7 }),
				fc.option(numbers),
				(values, classes, pivot) => {
					expectSound(values, wantedBy(method, classes, pivot));
				}
			)
		);
	});

	test('the order of the values does not matter', () => {
		const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 20 });
		const shuffled = values.chain((given) =>
			fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))
		);
		fc.assert(
			fc.property(shuffled, fc.option(fc.integer({ min: -99, max: 99 })), ([given, mixed], pivot) => {
				expect(classify(mixed, wantedBy(method, 5, pivot))).toEqual(
					classify(given, wantedBy(method, 5, pivot))
				);
			})
		);
	});

	// Doubling is exact in binary, so that nothing but the unit changes. Round numbers are not the same in another
	// unit; a reader's limits are changed with it.
	const changesUnit = method !== 'pretty';
	if (changesUnit)
		test('the unit does not matter', () => {
			const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 20 });
			fc.assert(
				fc.property(values, fc.option(fc.integer({ min: -99, max: 99 })), (given, pivot) => {
					const wanted = wantedBy(method, 5, pivot);
					const doubled = {
						...wanted,
						limits: wanted.limits.map((limit) => limit * 2),
						pivot: pivot === null ? null : pivot * 2
					};
					const [one, two] = [
						classify(given, wanted),
						classify(
							given.map((value) => value * 2),
							doubled
						)
					];
					expect(two.counts).toEqual(one.counts);
					expect(two.breaks).toEqual(one.breaks.map((limit) => limit * 2));
				})
			);
		});

	test('every figure of the data', async () => {
		for (const { values } of await realFigures())
			for (const pivot of [null, 0, values.find((value) => value !== null) ?? 1])
				for (const classes of [3, 5, 7]) expectSound(values, wantedBy(method, classes, pivot));
	});
});

test.each(['natural', 'quantiles', 'equal'] as const)('%s: where zero is does not matter', (method) => {
	// Whole numbers of the same spread: their sums and squares are exact.
	const values = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 12 });
	fc.assert(
		fc.property(values, (given) => {
			const moved = given.map((value) => value + 64);
			const inPlaces = (list: readonly number[]) => {
				const found = classify(list, wantedBy(method, 4));
				return list.map((value) => classOf(value, found));
			};
			if (method === 'natural') {
				// Two groupings can be equally good; both are then right.
				const squares = (list: readonly number[]) => {
					const groups = Map.groupBy(list, (value) => classOf(value, classify(list, wantedBy(method, 4))));
					return [...groups.values()].reduce((sum, group) => {
						const mean = group.reduce((a, b) => a + b, 0) / group.length;
						return sum + group.reduce((a, b) => a + (b - mean) ** 2, 0);
					}, 0);
				};
				expect(squares(moved)).toBeCloseTo(squares(given), 6);
			} else expect(inPlaces(moved)).toEqual(inPlaces(given));
		})
	);
});
