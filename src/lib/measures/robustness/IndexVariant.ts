import type { Component } from '../composite/Component.ts';
import { compositeIndex } from '../composite/compositeIndex.ts';
import { onHundred } from '../composite/onHundred.ts';
import type { Aggregation, Recipe } from '../composite/Recipe.ts';
import { PairwiseSigns } from './PairwiseSigns.ts';

/**
 * An index of which only the weights and the aggregation are open: what does not depend on them is worked out once, so
 * that each of many thousand indexes is a sum over pillars. The scores are compositeIndex's, to the last bit.
 */
export class IndexVariant {
	/** Of each pillar that counts, its position among the weights. */
	readonly #at: Int32Array;
	readonly #weights: Float64Array;
	/** The pillars' scores, a place's beside each other; then on the scale from 1 to 100, and its logarithms. */
	readonly #scores: Float64Array;
	readonly #positive: Float64Array;
	readonly #logarithms: Float64Array;
	readonly #signs: PairwiseSigns;

	/**
	 * @param pillars in the order of the weights that scores will be asked for
	 * @param counting of each of these pillars, whether it has a weight above 0; it will in every weighting, and no other
	 */
	constructor(
		components: readonly Component[],
		recipe: Omit<Recipe, 'aggregation'>,
		pillars: readonly string[],
		counting: readonly boolean[]
	) {
		const index = compositeIndex(components, new Map(), { ...recipe, aggregation: 'arithmetic' });
		const weighted = index.pillars.filter((pillar) => counting[pillars.indexOf(pillar)]);
		// Where no pillar that is left has a weight, all have the same.
		const counted = weighted.length > 0 ? weighted : index.pillars;
		const scores = counted.map((pillar) => index.pillarScores[index.pillars.indexOf(pillar)] ?? []);
		const pillarOf = new Map(components.map(({ component, pillar }) => [component, pillar]));
		const normalised = index.normalised.filter((_, at) =>
			counted.includes(pillarOf.get(index.used[at] ?? '') ?? '')
		);
		this.#at = Int32Array.from(weighted, (pillar) => pillars.indexOf(pillar));
		this.#weights = new Float64Array(counted.length).fill(1 / counted.length);
		this.#scores = byPlace(scores);
		this.#positive = byPlace(counted.length > 0 ? onHundred(scores, normalised) : []);
		this.#logarithms = this.#positive.map((score) => Math.log(score));
		this.#signs = new PairwiseSigns(scores);
	}

	/**
	 * Fills in each place's score.
	 * @param weights by pillar, above 0 for the pillars that count, whatever they add up to
	 */
	score(weights: Float64Array, aggregation: Aggregation, into: Float64Array): void {
		this.#weigh(weights);
		if (this.#weights.length === 0) into.fill(0);
		else if (aggregation === 'copeland') this.#signs.copeland(this.#weights, into);
		else if (aggregation === 'harmonic') this.#harmonic(into);
		else if (aggregation === 'geometric') {
			this.#sums(this.#logarithms, into);
			for (let place = 0; place < into.length; place += 1) into[place] = Math.exp(into[place] ?? 0);
		} else this.#sums(this.#scores, into);
	}

	/** Makes the weights of the pillars that count add up to one. */
	#weigh(weights: Float64Array): void {
		const [positions, own] = [this.#at, this.#weights];
		let total = 0;
		for (let at = 0; at < positions.length; at += 1) total += weights[positions[at] ?? 0] ?? 0;
		for (let at = 0; at < positions.length; at += 1) own[at] = (weights[positions[at] ?? 0] ?? 0) / total;
	}

	#sums(values: Float64Array, into: Float64Array): void {
		const weights = this.#weights;
		for (let place = 0, at = 0; place < into.length; place += 1) {
			let sum = 0;
			for (let pillar = 0; pillar < weights.length; pillar += 1, at += 1)
				sum += (values[at] ?? 0) * (weights[pillar] ?? 0);
			into[place] = sum;
		}
	}

	#harmonic(into: Float64Array): void {
		const [weights, values] = [this.#weights, this.#positive];
		for (let place = 0, at = 0; place < into.length; place += 1) {
			let sum = 0;
			for (let pillar = 0; pillar < weights.length; pillar += 1, at += 1)
				sum += (weights[pillar] ?? 0) / (values[at] ?? 0);
			into[place] = 1 / sum;
		}
	}
}

function byPlace(pillars: readonly (readonly number[])[]): Float64Array {
	const places = pillars[0]?.length ?? 0;
	return Float64Array.from(
		{ length: places * pillars.length },
		(_, at) => pillars[at % pillars.length]?.[Math.floor(at / pillars.length)] ?? 0
	);
}
