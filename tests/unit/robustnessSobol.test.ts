import { describe, expect, test } from 'vitest';
import { Random } from '#lib/measures/robustness/Random.ts';
import { sobolIndices, type SobolIndices } from '#lib/measures/robustness/sobolIndices.ts';

const uniform = (random: Random, into: Float64Array) => {
	for (let at = 0; at < into.length; at += 1) into[at] = random.uniform();
};

/** The indices of a function of evenly drawn inputs between 0 and 1. */
function indicesOf(
	groups: number[][],
	output: (inputs: Float64Array) => number,
	pairs: number
): SobolIndices[] | null {
	const running = sobolIndices({ groups, draw: uniform, output, pairs, random: Random.seeded(7) });
	for (;;) {
		const step = running.next();
		if (step.done) return step.value;
	}
}

/** T. Ishigami and T. Homma (1990), with a = 7 and b = 0.1, of three inputs from −π to π. */
function ishigami(inputs: Float64Array): number {
	const [x = 0, y = 0, z = 0] = inputs.map((input) => Math.PI * (2 * input - 1));
	return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe('the indices of Ishigami’s function', () => {
	// The analytic values, as in A. Saltelli et al., Global Sensitivity Analysis: The Primer (2008).
	const published = [
		{ firstOrder: 0.3139, total: 0.5576 },
		{ firstOrder: 0.4424, total: 0.4424 },
		{ firstOrder: 0, total: 0.2437 }
	];

	test.each([1_000, 4_000, 16_000, 64_000])('are the published ones, within 4/√%d', (pairs) => {
		const found = indicesOf([[0], [1], [2]], ishigami, pairs) ?? [];
		expect(found).toHaveLength(3);
		for (const [at, { firstOrder, total }] of published.entries()) {
			expect(Math.abs((found[at]?.firstOrder ?? NaN) - firstOrder)).toBeLessThan(4 / Math.sqrt(pairs));
			expect(Math.abs((found[at]?.total ?? NaN) - total)).toBeLessThan(4 / Math.sqrt(pairs));
		}
	});

	test('of two inputs as one group: alone what the third’s interactions leave', () => {
		// S{1,3} = S1 + S3 + S13 = ST1 + S3 = 0.5576, and it has no interaction with the second.
		const [both, other] = indicesOf([[0, 2], [1]], ishigami, 64_000) ?? [];
		expect(Math.abs((both?.firstOrder ?? NaN) - 0.5576)).toBeLessThan(4 / Math.sqrt(64_000));
		expect(Math.abs((both?.total ?? NaN) - 0.5576)).toBeLessThan(4 / Math.sqrt(64_000));
		expect(Math.abs((other?.firstOrder ?? NaN) - 0.4424)).toBeLessThan(4 / Math.sqrt(64_000));
	});
});

describe('Sobol’s g-function', () => {
	test('with a = 0, 1, 4.5, 9, 99, 99, 99, 99', () => {
		// Vi = 1/(3 (1 + ai)²); V = Π(1 + Vi) − 1; VTi = Vi Π(1 + Vj), j ≠ i.
		const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
		const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
		const product = parts.reduce((total, part) => total * (1 + part), 1);
		const output = (inputs: Float64Array) =>
			a.reduce((total, one, at) => (total * (Math.abs(4 * (inputs[at] ?? 0) - 2) + one)) / (1 + one), 1);
		const found = indicesOf(
			a.map((_, at) => [at]),
			output,
			30_000
		);
		for (const [at, part] of parts.entries()) {
			expect(Math.abs((found?.[at]?.firstOrder ?? NaN) - part / (product - 1))).toBeLessThan(0.025);
			const total = (part * product) / (1 + part) / (product - 1);
			expect(Math.abs((found?.[at]?.total ?? NaN) - total)).toBeLessThan(0.025);
		}
	});
});

test('the constant explains nothing', () => {
	expect(indicesOf([[0], [1]], () => 3, 100)).toBeNull();
});

test('it does not depend on the unit or the origin of the output', () => {
	const one = indicesOf([[0], [1], [2]], ishigami, 2_000) ?? [];
	const other = indicesOf([[0], [1], [2]], (inputs) => 1000 - 50 * ishigami(inputs), 2_000) ?? [];
	for (const [at, { firstOrder, total }] of one.entries()) {
		expect(other[at]?.firstOrder).toBeCloseTo(firstOrder, 9);
		expect(other[at]?.total).toBeCloseTo(total, 9);
	}
});
