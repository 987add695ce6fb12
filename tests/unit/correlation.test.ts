import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRanks } from '#lib/measures/averageRanks.ts';
import { correlation } from '#lib/measures/correlation.ts';
import { fisherInterval } from '#lib/measures/fisherInterval.ts';

const pairsOf = (xs: readonly number[], ys: readonly number[]) =>
	xs.map((x, at): [number, number] => [x, ys[at] ?? NaN]);

describe('as others have computed it', () => {
	// Hollander & Wolfe (1973), p. 187 f.: the example of cor.test in R's documentation of the package stats.
	const hunterL = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
	const panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
	const tuna = correlation(pairsOf(hunterL, panel));

	test('Pearson’s r and its interval: R’s cor.test', () => {
		expect(tuna.n).toBe(9);
		expect(tuna.pearson?.r).toBeCloseTo(0.5711816, 7);
		expect(tuna.pearson?.interval?.[0]).toBeCloseTo(-0.1497426, 7);
		expect(tuna.pearson?.interval?.[1]).toBeCloseTo(0.8955795, 7);
	});

	test('Spearman’s rho: R’s cor.test with method "spearman" (S = 48)', () => {
		expect(tuna.spearman?.r).toBeCloseTo(0.6, 12);
	});

	test('the interval of rho with the standard error of Bonett and Wright: worked out by hand', () => {
		// artanh 0.6 = 0.693147; √((1 + 0.18)/6) = 0.443471; 0.693147 ± 1.959964 × 0.443471 = −0.176041, 1.562335.
		expect(tuna.spearman?.interval?.[0]).toBeCloseTo(Math.tanh(-0.176041), 5);
		expect(tuna.spearman?.interval?.[1]).toBeCloseTo(Math.tanh(1.562335), 5);
	});

	test('r and rho with ties: the examples of scipy.stats.pearsonr and spearmanr', () => {
		const pearson = correlation(pairsOf([1, 2, 3, 4, 5, 6, 7], [10, 9, 2.5, 6, 4, 3, 2])).pearson;
		expect(pearson?.r).toBeCloseTo(-0.828503883588428, 12);
		const spearman = correlation(pairsOf([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).spearman;
		expect(spearman?.r).toBeCloseTo(0.8207826816681233, 12);
	});
});

test('equal values share the mean of their ranks', () => {
	expect(averageRanks([7, 3, 7, 9, 7])).toEqual([3, 1, 3, 5, 3]);
});

describe('where it cannot be told', () => {
	test('a constant has no correlation', () => {
		expect(correlation(pairsOf([1, 2, 3, 4], [5, 5, 5, 5]))).toEqual({ n: 4, pearson: null, spearman: null });
	});

	test('fewer than two pairs have none', () => {
		expect(correlation([])).toEqual({ n: 0, pearson: null, spearman: null });
		expect(correlation([[1, 2]])).toEqual({ n: 1, pearson: null, spearman: null });
	});

	test('fewer than four pairs have no interval', () => {
		const { pearson, spearman } = correlation(pairsOf([1, 2, 3], [2, 1, 5]));
		expect(pearson?.interval).toBeNull();
		expect(spearman?.interval).toBeNull();
		expect(correlation(pairsOf([1, 2, 3, 4], [2, 1, 5, 3])).pearson?.interval).not.toBeNull();
	});

	test('a line has the coefficient 1, and no room around it', () => {
		const { pearson } = correlation(pairsOf([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]));
		expect(pearson?.r).toBeCloseTo(1, 12);
		expect(pearson?.interval?.[1]).toBeCloseTo(1, 7);
	});
});

describe('whatever the values', () => {
	const value = fc.integer({ min: -1000, max: 1000 });
	const pairs = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 12 });
	const turned = (all: [number, number][]) => all.map(([x, y]): [number, number] => [y, x]);
	const close = (one: number | undefined, other: number | undefined) =>
		one === undefined ? expect(other).toBeUndefined() : expect(other).toBeCloseTo(one, 9);

	test('it does not change with the unit or the origin of a measure, and turns with its sign', () => {
		const scaled = fc.tuple(pairs, fc.integer({ min: 1, max: 50 }), value);
		fc.assert(
			fc.property(scaled, ([all, factor, shift]) => {
				const found = correlation(all);
				const other = correlation(all.map(([x, y]): [number, number] => [x * factor + shift, y]));
				const mirrored = correlation(all.map(([x, y]): [number, number] => [-x, y]));
				close(found.pearson?.r, other.pearson?.r);
				close(found.spearman?.r, other.spearman?.r);
				if (found.pearson) close(-found.pearson.r, mirrored.pearson?.r);
				if (found.spearman) close(-found.spearman.r, mirrored.spearman?.r);
			})
		);
	});

	test('it is the same both ways', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				close(correlation(all).pearson?.r, correlation(turned(all)).pearson?.r);
				close(correlation(all).spearman?.r, correlation(turned(all)).spearman?.r);
			})
		);
	});

	test('it lies between −1 and 1, and within its interval', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const { pearson, spearman } = correlation(all);
				for (const found of [pearson, spearman]) {
					if (!found) continue;
					const [low, high] = found.interval ?? [NaN, NaN];
					expect(Math.abs(found.r)).toBeLessThanOrEqual(1);
					expect(low).toBeLessThanOrEqual(found.r + 1e-12);
					expect(high).toBeGreaterThanOrEqual(found.r - 1e-12);
					expect(low).toBeGreaterThanOrEqual(-1);
					expect(high).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	test('rho does not change where a measure is stretched without changing its order', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const stretched = all.map(([x, y]): [number, number] => [Math.exp(x / 500), y ** 3]);
				close(correlation(all).spearman?.r, correlation(stretched).spearman?.r);
			})
		);
	});

	test('the interval is wider the fewer the pairs', () => {
		const fewer = fc.tuple(
			fc.double({ min: -0.99, max: 0.99, noNaN: true }),
			fc.integer({ min: 4, max: 30 }),
			fc.integer({ min: 1, max: 30 })
		);
		fc.assert(
			fc.property(fewer, ([r, n, more]) => {
				const [low, high] = fisherInterval(r, 1 / (n - 3));
				const [lower, higher] = fisherInterval(r, 1 / (n + more - 3));
				expect(high - low).toBeGreaterThan(higher - lower);
			})
		);
	});
});
