import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coefficientOfVariation } from '#lib/measures/dispersion/coefficientOfVariation.ts';
import { giniCoefficient } from '#lib/measures/dispersion/giniCoefficient.ts';
import { theilDecomposition } from '#lib/measures/dispersion/theilDecomposition.ts';
import { theilIndex } from '#lib/measures/dispersion/theilIndex.ts';

const measures = [
	{ name: 'coefficient of variation', of: coefficientOfVariation, most: (n: number) => Math.sqrt(n - 1) },
	{ name: 'Gini', of: giniCoefficient, most: (n: number) => 1 - 1 / n },
	{ name: 'Theil', of: theilIndex, most: (n: number) => Math.log(n) }
];

interface Place {
	value: number;
	weight: number;
	group: string;
}
const place: fc.Arbitrary<Place> = fc.record({
	value: fc.integer({ min: 0, max: 500 }),
	weight: fc.integer({ min: 1, max: 40 }),
	group: fc.constantFrom('a', 'b', 'c')
});
const places = fc
	.array(place, { minLength: 2, maxLength: 12 })
	.filter((all) => all.some(({ value }) => value > 0));
const valuesOf = (all: readonly Place[]) => all.map(({ value }) => value);
const weightsOf = (all: readonly Place[]) => all.map(({ weight }) => weight);
const groupsOf = (all: readonly Place[]) => all.map(({ group }) => group);

test.each(measures)('$name: 0 where all are equal, and never above its highest', ({ of, most }) => {
	fc.assert(
		fc.property(places, (all) => {
			const found = of(valuesOf(all)) ?? NaN;
			expect(found).toBeGreaterThanOrEqual(0);
			expect(found).toBeLessThanOrEqual(most(all.length) + 1e-9);
			expect(
				of(
					all.map(() => all[0]?.weight ?? 1),
					weightsOf(all)
				)
			).toBeCloseTo(0, 9);
		})
	);
});

test.each(measures)('$name: neither unit, nor order, nor the scale of weights matters', ({ of }) => {
	fc.assert(
		fc.property(places, fc.integer({ min: 1, max: 1000 }), (all, by) => {
			const plain = of(valuesOf(all), weightsOf(all)) ?? NaN;
			const scaled = of(
				valuesOf(all).map((value) => value * by),
				weightsOf(all).map((weight) => weight / by)
			);
			expect(scaled).toBeCloseTo(plain, 9);
			const turned = all.toReversed();
			expect(of(valuesOf(turned), weightsOf(turned))).toBeCloseTo(plain, 9);
		})
	);
});

test.each(measures)('$name: a weight is how many times a value stands there', ({ of }) => {
	fc.assert(
		fc.property(places, (all) => {
			const repeated = all.flatMap(({ value, weight }) => Array.from({ length: weight }, () => value));
			expect(of(valuesOf(all), weightsOf(all))).toBeCloseTo(of(repeated) ?? NaN, 9);
		})
	);
});

test.each(measures)('$name: what goes from a richer to a poorer place makes it smaller', ({ of }) => {
	fc.assert(
		fc.property(places, (all) => {
			const values = valuesOf(all);
			const [low, high] = [Math.min(...values), Math.max(...values)];
			fc.pre(high - low >= 2);
			const [poor, rich] = [values.indexOf(low), values.indexOf(high)];
			const levelled = values.map((value, at) => (at === poor ? value + 1 : at === rich ? value - 1 : value));
			expect(of(levelled) ?? NaN).toBeLessThan((of(values) ?? NaN) + 1e-12);
		})
	);
});

test('Theil: what lies between groups and within them adds up to the whole', () => {
	fc.assert(
		fc.property(places, (all) => {
			const found = theilDecomposition(valuesOf(all), groupsOf(all), weightsOf(all));
			const total = theilIndex(valuesOf(all), weightsOf(all)) ?? NaN;
			expect((found?.between ?? NaN) + (found?.within ?? NaN)).toBeCloseTo(total, 9);
			expect(found?.between).toBeGreaterThanOrEqual(0);
			expect(found?.groups.reduce((sum, { within }) => sum + within, 0)).toBeCloseTo(found?.within ?? NaN, 9);
		})
	);
});

test('Theil: one group has all within, groups of one place all between', () => {
	fc.assert(
		fc.property(places, (all) => {
			const values = valuesOf(all);
			const single = theilDecomposition(
				values,
				values.map(() => 'all'),
				weightsOf(all)
			);
			expect(single?.between).toBeCloseTo(0, 9);
			const apart = theilDecomposition(
				values,
				values.map((_, at) => String(at)),
				weightsOf(all)
			);
			expect(apart?.within).toBeCloseTo(0, 9);
		})
	);
});
