import { nearlyEqual } from '../composite/nearlyEqual.ts';

/**
 * Which of two places is above the other on each pillar, for all pairs: what Copeland's score depends on besides the
 * weights. Pairs that compare alike on every pillar are decided together: there are at most 3^pillars ways to compare.
 */
export class PairwiseSigns {
	readonly #places: number;
	/** Of each pair, the first place before the second, its pattern. */
	readonly #patternOf: Uint32Array;
	/** Of each pattern and pillar: the part of the weight that is for the first place, 0, 1/2 or 1. */
	readonly #parts: Float64Array;
	/** Of each pattern: 1 where the first place outranks the second, −1 the other way round, 0 where neither does. */
	readonly #outcomes: Int8Array;

	/** @param scores one list a pillar, of all places */
	constructor(scores: readonly (readonly number[])[]) {
		this.#places = scores[0]?.length ?? 0;
		const patterns = new Map<number, number>();
		const [patternOf, parts]: [number[], number[]] = [[], []];
		for (let one = 0; one < this.#places; one += 1)
			for (let other = one + 1; other < this.#places; other += 1) {
				// The pattern as a number in base 3.
				let code = 0;
				for (const pillar of scores) code = 3 * code + 2 * partOf(pillar[one] ?? 0, pillar[other] ?? 0);
				let pattern = patterns.get(code);
				if (pattern === undefined) {
					pattern = patterns.size;
					patterns.set(code, pattern);
					for (const pillar of scores) parts.push(partOf(pillar[one] ?? 0, pillar[other] ?? 0));
				}
				patternOf.push(pattern);
			}
		this.#patternOf = Uint32Array.from(patternOf);
		this.#parts = Float64Array.from(parts);
		this.#outcomes = new Int8Array(patterns.size);
	}

	/** Fills in Copeland's scores, as `copeland` does. @param weights one a pillar, adding up to one */
	copeland(weights: Float64Array, into: Float64Array): void {
		this.#decide(weights);
		const [places, patternOf, outcomes] = [this.#places, this.#patternOf, this.#outcomes];
		into.fill(0);
		for (let one = 0, pair = 0; one < places; one += 1) {
			let won = into[one] ?? 0;
			for (let other = one + 1; other < places; other += 1, pair += 1) {
				const outcome = outcomes[patternOf[pair] ?? 0] ?? 0;
				won += outcome;
				into[other] = (into[other] ?? 0) - outcome;
			}
			into[one] = won;
		}
	}

	#decide(weights: Float64Array): void {
		const [parts, outcomes] = [this.#parts, this.#outcomes];
		for (let pattern = 0, at = 0; pattern < outcomes.length; pattern += 1) {
			let share = 0;
			for (let pillar = 0; pillar < weights.length; pillar += 1, at += 1)
				share += (parts[at] ?? 0) * (weights[pillar] ?? 0);
			outcomes[pattern] = nearlyEqual(share, 0.5) ? 0 : share > 0.5 ? 1 : -1;
		}
	}
}

function partOf(one: number, other: number): number {
	return nearlyEqual(one, other) ? 0.5 : one > other ? 1 : 0;
}
