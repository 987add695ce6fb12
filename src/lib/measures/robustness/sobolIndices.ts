import type { Random } from './Random.ts';

/** What is asked of a function of independent inputs that are drawn at random. */
export interface SobolRequest {
	/** The inputs that count as one, by position: each input in one group. */
	groups: readonly (readonly number[])[];
	/** Fills in one draw of all inputs. */
	draw: (random: Random, into: Float64Array) => void;
	/** The output; called with one array again and again. */
	output: (inputs: Float64Array) => number;
	/** How many pairs of draws; the output is asked for (groups + 2) times as often. */
	pairs: number;
	random: Random;
}

/** The shares of the output's variance that are due to a group: alone, and with all its interactions. */
export interface SobolIndices {
	firstOrder: number;
	total: number;
}

/**
 * First-order and total-effect indices of groups of inputs, by I. M. Sobol's sampling as A. Saltelli et al.,
 * "Variance based sensitivity analysis of model output. Design and estimator for the total sensitivity index",
 * Computer Physics Communications 181 (2010) lay it out: two draws A and B, and for each group A with the group's
 * inputs of B. First order: their estimator (b), with the output's mean taken off. Total: M. J. W. Jansen's, "Analysis
 * of variance designs for model output", ibid. 117 (1999). The error falls with the root of `pairs`; an index near 0
 * or 1 may come out slightly beyond.
 *
 * A generator: gives how many pairs are done, from time to time; returns the indices in the order of the groups, or
 * null where the output is always the same.
 */
export function* sobolIndices(request: SobolRequest): Generator<number, SobolIndices[] | null> {
	const { groups, draw, output, pairs, random } = request;
	const columns = groups.reduce((count, group) => count + group.length, 0);
	const [a, b, mixed] = [new Float64Array(columns), new Float64Array(columns), new Float64Array(columns)];
	const [ofA, ofB] = [new Float64Array(pairs), new Float64Array(pairs)];
	const ofMixed = groups.map(() => new Float64Array(pairs));
	for (let pair = 0; pair < pairs; pair += 1) {
		draw(random, a);
		draw(random, b);
		ofA[pair] = output(a);
		ofB[pair] = output(b);
		for (const [at, group] of groups.entries()) {
			mixed.set(a);
			for (const column of group) mixed[column] = b[column] ?? 0;
			(ofMixed[at] as Float64Array)[pair] = output(mixed);
		}
		if (pair % 500 === 499) yield pair + 1;
	}
	const mean = (sum(ofA) + sum(ofB)) / (2 * pairs);
	const variance =
		(sum(ofA, (value) => (value - mean) ** 2) + sum(ofB, (value) => (value - mean) ** 2)) / (2 * pairs);
	if (!(variance > 0)) return null;
	return ofMixed.map((outputs) => ({
		firstOrder:
			sum(outputs, (value, pair) => ((ofB[pair] ?? 0) - mean) * (value - (ofA[pair] ?? 0))) /
			(pairs * variance),
		total: sum(outputs, (value, pair) => ((ofA[pair] ?? 0) - value) ** 2) / (2 * pairs * variance)
	}));
}

function sum(values: Float64Array, of: (value: number, at: number) => number = (value) => value): number {
	return values.reduce((total, value, at) => total + of(value, at), 0);
}
