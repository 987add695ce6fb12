import type { Aggregation } from '../composite/Recipe.ts';
import { weightsOf } from '../composite/weights.ts';
import { countingComponents } from './countingComponents.ts';
import { IndexVariant } from './IndexVariant.ts';
import type { RobustnessRequest } from './Robustness.ts';

/** One index of the many that could have been made. */
export interface Choices {
	/** In the order of `pillars`; above 0 where `around` is. */
	weights: Float64Array;
	/** A position among the normalisations of the request. */
	normalisation: number;
	/** A position among its aggregations. */
	aggregation: number;
	/** 0 for none, else 1 + a position in `leavable`. */
	leftOut: number;
}

/** All indexes that a request may draw: prepared for each normalisation and each component that is left out. */
export class IndexVariants {
	readonly places: number;
	readonly pillars: string[];
	/** The reader's weights, adding up to one. */
	readonly around: number[];
	/** The components that may be left out: those that count, unless nothing that the reader weighs would be left. */
	readonly leavable: string[];
	readonly #aggregations: readonly Aggregation[];
	/** A normalisation's beside each other. */
	readonly #variants: IndexVariant[];

	constructor({ components, weights, recipe, normalisations, aggregations }: RobustnessRequest) {
		const counting = countingComponents(components, recipe, normalisations);
		this.places = components[0]?.values.length ?? 0;
		this.pillars = [...new Set(counting.map(({ pillar }) => pillar))];
		this.around = weightsOf(this.pillars, new Map(weights));
		const counts = this.around.map((weight) => weight > 0);
		const weighed = counting.filter(({ pillar }) => counts[this.pillars.indexOf(pillar)]);
		this.leavable = weighed.length > 1 ? weighed.map(({ component }) => component) : [];
		this.#aggregations = aggregations;
		this.#variants = normalisations.flatMap((normalisation) =>
			[undefined, ...this.leavable].map((leftOut) => {
				const rest = components.filter(({ component }) => component !== leftOut);
				return new IndexVariant(rest, { ...recipe, normalisation }, this.pillars, counts);
			})
		);
	}

	/** Fills in each place's score; the higher the better. */
	score({ weights, normalisation, aggregation, leftOut }: Choices, into: Float64Array): void {
		const variant = this.#variants[normalisation * (1 + this.leavable.length) + leftOut];
		const how = this.#aggregations[aggregation];
		if (!variant || !how) throw new RangeError('There is no such index to draw.');
		variant.score(weights, how, into);
	}
}
