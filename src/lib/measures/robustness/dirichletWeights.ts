import { gammaDeviate } from './gammaDeviate.ts';
import type { Random } from './Random.ts';

/** What counts at all is never drawn as nothing, so that it stays a part of what the weights are for. */
const least = 1e-300;

/**
 * Fills in weights drawn around others, which add up to 1: from the Dirichlet distribution whose parameters are
 * `concentration` × the given weights. Each has the given weight w for its mean and w(1 − w)/(concentration + 1) for
 * its variance; a weight of 0 stays 0, another stays above 0. Drawn as gamma deviates over their sum: L. Devroye,
 * "Non-uniform random variate generation" (1986), chapter XI.4.
 * @param around adds up to 1
 * @param into as long as `around`
 */
export function dirichletWeights(
	random: Random,
	around: ArrayLike<number>,
	concentration: number,
	into: Float64Array
): void {
	let total = 0;
	for (let at = 0; at < into.length; at += 1) {
		const weight = around[at] ?? 0;
		const deviate = weight > 0 ? gammaDeviate(random, concentration * weight) : 0;
		into[at] = deviate;
		total += deviate;
	}
	if (total === 0) {
		into[oneOf(random, around)] = 1;
		total = 1;
	}
	for (let at = 0; at < into.length; at += 1)
		into[at] = (around[at] ?? 0) > 0 ? Math.max((into[at] ?? 0) / total, least) : 0;
}

/** With parameters so small that all deviates are 0, one weight takes all: each as likely as its weight says. */
function oneOf(random: Random, around: ArrayLike<number>): number {
	let left = random.uniform();
	let last = 0;
	for (let at = 0; at < around.length; at += 1) {
		const weight = around[at] ?? 0;
		if (weight <= 0) continue;
		last = at;
		left -= weight;
		if (left < 0) return at;
	}
	return last;
}
