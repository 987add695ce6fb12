import { describe, expect, test } from 'vitest';
import { coefficientOfVariation } from '#lib/measures/dispersion/coefficientOfVariation.ts';
import { giniCoefficient } from '#lib/measures/dispersion/giniCoefficient.ts';
import { theilDecomposition } from '#lib/measures/dispersion/theilDecomposition.ts';
import { theilIndex } from '#lib/measures/dispersion/theilIndex.ts';

// The unemployment rates of the census of 2024 and the inhabitants, MA-01 to MA-12.
const unemployment = [19.6, 30.4, 23.3, 19.8, 26.8, 18.8, 20.8, 22.2, 19.7, 31.5, 26.6, 10.6];
const inhabitants = [
	4030222, 2294665, 4467911, 5132639, 2525801, 7688967, 4892393, 1655623, 3020431, 448685, 451028, 219965
];

describe('as others have computed it', () => {
	// By running their own code: R's packages ineq 0.2-13 (its help page's example) and REAT 3.0.3, and PySAL's
	// inequality (theil.py and gini.py as of December 2025).
	const sales = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

	test('R’s ineq: Gini, Theil and var.coeff of its own example', () => {
		expect(giniCoefficient(sales)).toBeCloseTo(0.4620911302676237, 9);
		expect(theilIndex(sales)).toBeCloseTo(0.362341242343895, 9);
		expect(coefficientOfVariation(sales)).toBeCloseTo(0.9169581828823237, 9);
	});

	test('a value of 0: PySAL’s Theil (ineq’s leaves the place out) and ineq’s Gini', () => {
		expect(theilIndex([0, 1, 2, 5])).toBeCloseTo(0.486038309851354, 9);
		expect(giniCoefficient([0, 1, 2, 5])).toBeCloseTo(0.5, 9);
	});

	test('R’s ineq and PySAL’s inequality (Gini, Theil) of the twelve regions', () => {
		expect(giniCoefficient(unemployment)).toBeCloseTo(0.1330062939651981, 9);
		expect(theilIndex(unemployment)).toBeCloseTo(0.031318893640971, 9);
		expect(coefficientOfVariation(unemployment)).toBeCloseTo(0.24373695005912, 9);
	});

	// PySAL has no weights: each value stands there as many times as it weighs.
	const times = [4, 2, 4, 4, 2, 7, 5, 1, 3, 1, 1, 1];
	const groups = ['N', 'N', 'C', 'C', 'C', 'W', 'W', 'S', 'S', 'S', 'D', 'D'];

	test('PySAL’s inequality with each value repeated: weights', () => {
		expect(giniCoefficient(unemployment, times)).toBeCloseTo(0.093043610624857, 9);
		expect(theilIndex(unemployment, times)).toBeCloseTo(0.017212240721493, 9);
		expect(coefficientOfVariation(unemployment, times)).toBeCloseTo(0.186798359809148, 9);
	});

	test('PySAL’s TheilD: between and within', () => {
		const alike = theilDecomposition(unemployment, groups);
		expect(alike?.between).toBeCloseTo(0.005988404425802, 9);
		expect(alike?.within).toBeCloseTo(0.025330489215169, 9);
		const weighted = theilDecomposition(unemployment, groups, times);
		expect(weighted?.total).toBeCloseTo(0.017212240721493, 9);
		expect(weighted?.between).toBeCloseTo(0.002941200950438, 9);
		expect(weighted?.within).toBeCloseTo(0.014271039771055, 9);
	});

	test('REAT’s williamson(x, inhabitants, wmean = TRUE), and numpy’s cov and average: V_w', () => {
		expect(coefficientOfVariation(unemployment, inhabitants)).toBeCloseTo(0.161990188844307, 9);
	});
});

describe('by hand', () => {
	test('one place has everything', () => {
		const all = [0, 0, 0, 8];
		expect(coefficientOfVariation(all)).toBeCloseTo(Math.sqrt(3), 12);
		expect(giniCoefficient(all)).toBeCloseTo(3 / 4, 12);
		expect(theilIndex(all)).toBeCloseTo(Math.log(4), 12);
	});

	test('two groups that differ, alike within', () => {
		// Means 1 and 3, two places each: T = (1/4) ln(1/2) + (3/4) ln(3/2), all of it between.
		const found = theilDecomposition([1, 1, 3, 3], ['a', 'a', 'b', 'b']);
		const expected = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
		expect(found?.total).toBeCloseTo(expected, 12);
		expect(found?.between).toBeCloseTo(expected, 12);
		expect(found?.within).toBe(0);
		expect(found?.groups.map(({ group }) => group)).toEqual(['a', 'b']);
	});
});

describe('where it cannot be told', () => {
	const measures = [coefficientOfVariation, giniCoefficient, theilIndex];

	test.each([{ values: [] }, { values: [0, 0] }, { values: [2, -1] }, { values: [NaN, 1] }])(
		'$values has none',
		({ values }) => {
			for (const measure of measures) expect(measure(values)).toBeNull();
			expect(
				theilDecomposition(
					values,
					values.map(() => 'a')
				)
			).toBeNull();
		}
	);

	test('weights that do not fit are refused', () => {
		for (const measure of measures) {
			expect(() => measure([1, 2], [1])).toThrow(RangeError);
			expect(() => measure([1, 2], [1, -1])).toThrow(RangeError);
			expect(() => measure([1, 2], [0, 0])).toThrow(RangeError);
		}
		expect(() => theilDecomposition([1, 2], ['a'])).toThrow(RangeError);
	});
});
