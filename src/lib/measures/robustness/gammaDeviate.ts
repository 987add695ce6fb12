import type { Random } from './Random.ts';

/**
 * A number from the gamma distribution with the given shape and the scale 1 (mean and variance are the shape).
 *
 * G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical
 * Software 26 (2000); below 1 by their section 6: a deviate of shape + 1 times U^(1/shape), which may be so small
 * that it is 0.
 * @param shape above 0
 */
export function gammaDeviate(random: Random, shape: number): number {
	if (!(shape > 0)) throw new RangeError(`A gamma distribution has no shape ${shape}.`);
	if (shape < 1) return gammaDeviate(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = random.normal();
		const root = 1 + c * x;
		if (root <= 0) continue;
		const v = root * root * root;
		const u = 1 - random.uniform();
		const square = x * x;
		if (u < 1 - 0.0331 * square * square) return d * v;
		if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v;
	}
}
