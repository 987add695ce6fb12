import { max, mean, min, variance } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dirichletWeights } from '#lib/measures/robustness/dirichletWeights.ts';
import { gammaDeviate } from '#lib/measures/robustness/gammaDeviate.ts';
import { Random } from '#lib/measures/robustness/Random.ts';

const drawn = (count: number, next: () => number) => Array.from({ length: count }, next);
const skewness = (values: number[]) => {
	const [middle = 0, spread = 1] = [mean(values), variance(values)];
	return (mean(values, (value) => (value - middle) ** 3) ?? NaN) / spread ** 1.5;
};

describe('the generator', () => {
	test('gives what the authors’ own program gives', () => {
		// xoshiro128starstar.c 1.1 from the state 1, 2, 3, 4, as printed in the tests of the Rust crate rand_xoshiro.
		const random = new Random([1, 2, 3, 4]);
		expect(drawn(10, () => random.bits())).toEqual([
			11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804
		]);
	});

	test('gives the same numbers for the same seed, others for another', () => {
		const first = (seed: number) => {
			const random = Random.seeded(seed);
			return drawn(8, () => random.bits()).join();
		};
		fc.assert(
			fc.property(fc.integer(), fc.integer(), (one, other) => {
				expect(first(one)).toBe(first(one));
				if (one !== other) expect(first(one)).not.toBe(first(other));
			})
		);
	});

	test('refuses a state that it would never leave', () => {
		expect(() => new Random([0, 0, 0, 0])).toThrow(RangeError);
	});

	test('spreads evenly over [0, 1)', () => {
		const random = Random.seeded(1);
		const values = drawn(100_000, () => random.uniform());
		expect(min(values)).toBeGreaterThanOrEqual(0);
		expect(max(values)).toBeLessThan(1);
		expect(mean(values)).toBeCloseTo(1 / 2, 2);
		expect(variance(values)).toBeCloseTo(1 / 12, 2);
		const tenths = Array.from({ length: 10 }, () => 0);
		for (const value of values) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
		const chiSquare = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
		// The 99.9th percentile of chi-square with nine degrees of freedom.
		expect(chiSquare).toBeLessThan(27.88);
	});

	test('chooses each of a few as often', () => {
		const random = Random.seeded(2);
		const chosen = drawn(60_000, () => random.below(6));
		for (const one of [0, 1, 2, 3, 4, 5])
			expect(chosen.filter((other) => other === one).length / 10_000).toBeCloseTo(1, 1);
		expect(new Set(chosen)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
	});

	test('draws from the normal distribution', () => {
		const random = Random.seeded(3);
		const values = drawn(200_000, () => random.normal());
		expect(Math.abs(mean(values) ?? NaN)).toBeLessThan(0.01);
		expect(variance(values)).toBeCloseTo(1, 1);
		expect(Math.abs(skewness(values))).toBeLessThan(0.03);
		const fourth = mean(values, (value) => value ** 4) ?? NaN;
		expect(Math.abs(fourth - 3)).toBeLessThan(0.1);
		const within = (deviations: number) =>
			values.filter((value) => Math.abs(value) < deviations).length / values.length;
		expect(within(1)).toBeCloseTo(0.6827, 2);
		expect(within(1.96)).toBeCloseTo(0.95, 2);
	});
});

describe('gamma deviates', () => {
	test.each([0.05, 0.3, 0.9, 1, 1.5, 4, 30])('of shape %d have its mean, variance and skewness', (shape) => {
		const random = Random.seeded(Math.round(shape * 100));
		const count = 200_000;
		const values = drawn(count, () => gammaDeviate(random, shape));
		expect(min(values)).toBeGreaterThanOrEqual(0);
		// Six standard errors; the fourth central moment is 3 shape² + 6 shape.
		expect(Math.abs((mean(values) ?? NaN) - shape)).toBeLessThan(6 * Math.sqrt(shape / count));
		const spread = Math.sqrt((2 * shape ** 2 + 6 * shape) / count);
		expect(Math.abs((variance(values) ?? NaN) - shape)).toBeLessThan(6 * spread);
		expect(skewness(values) / (2 / Math.sqrt(shape))).toBeCloseTo(1, 0);
	});

	test('of shape 1 are exponential', () => {
		const random = Random.seeded(4);
		const values = drawn(100_000, () => gammaDeviate(random, 1));
		for (const limit of [0.1, 0.5, 1, 2, 4])
			expect(values.filter((value) => value > limit).length / values.length).toBeCloseTo(Math.exp(-limit), 2);
	});

	test('need a shape', () => {
		expect(() => gammaDeviate(Random.seeded(1), 0)).toThrow(RangeError);
		expect(() => gammaDeviate(Random.seeded(1), NaN)).toThrow(RangeError);
	});
});

describe('drawn weights', () => {
	test('add up to one, and what counts for nothing still does', () => {
		const given = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
		const concentration = fc.double({ min: 1e-6, max: 1e4, noNaN: true });
		fc.assert(
			fc.property(given, concentration, fc.integer(), (weights, close, seed) => {
				const total = weights.reduce((sum, weight) => sum + weight, 0);
				fc.pre(total > 0);
				const around = weights.map((weight) => weight / total);
				const into = new Float64Array(weights.length);
				dirichletWeights(Random.seeded(seed), around, close, into);
				expect(into.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
				for (const [at, weight] of into.entries()) {
					expect(weight).toBeGreaterThanOrEqual(0);
					if (!weights[at]) expect(weight).toBe(0);
				}
			})
		);
	});

	test.each([0.01, 2, 20, 300])('keep to the given ones as closely as the concentration %d says', (close) => {
		const random = Random.seeded(5);
		const around = [0.5, 0.3, 0.2, 0];
		const into = new Float64Array(4);
		const draws = drawn(50_000, () => 0).map(() => {
			dirichletWeights(random, around, close, into);
			return Array.from(into);
		});
		for (const [at, weight] of around.entries()) {
			const values = draws.map((draw) => draw[at] ?? NaN);
			const expected = (weight * (1 - weight)) / (close + 1);
			expect(Math.abs((mean(values) ?? NaN) - weight)).toBeLessThanOrEqual(6 * Math.sqrt(expected / 50_000));
			expect(variance(values) ?? NaN).toBeGreaterThanOrEqual(0.95 * expected);
			expect(variance(values) ?? NaN).toBeLessThanOrEqual(1.05 * expected);
		}
	});
});
