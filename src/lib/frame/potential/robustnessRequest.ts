import type { Component } from '#lib/measures/composite/Component.ts';
import { aggregations, type Normalisation, type Recipe } from '#lib/measures/composite/Recipe.ts';
import type { RobustnessRequest } from '#lib/measures/robustness/Robustness.ts';
import type { RobustnessChoice } from './robustnessChoice.ts';

/** How close drawn weights keep to the reader's: a weight of 20% has a standard deviation of 9 points. */
export const concentration = 20;

/** An index whose ranks are questioned. */
export interface AskedIndex {
	components: readonly Component[];
	weights: ReadonlyMap<string, number>;
	recipe: Recipe;
	/** The places, in the order of the components' values. */
	places: readonly string[];
	focus: string;
}

/**
 * The normalisations that are drawn from: those that differ in what they make of distances, and the reader's. Ranks,
 * percentile ranks and Borda's points are the same on another scale: one of them stands for all.
 */
export function drawnNormalisations({ normalisation }: Recipe): Normalisation[] {
	const ordinal: Normalisation[] = ['rank', 'percentile-rank', 'borda'];
	const usual: Normalisation[] = ['min-max', 'z-score', 'rank', 'distance-to-best'];
	if (usual.includes(normalisation)) return usual;
	if (!ordinal.includes(normalisation)) return [...usual, normalisation];
	return usual.map((one) => (one === 'rank' ? normalisation : one));
}

/** What is asked of the draws around an index. */
export function robustnessRequest(
	{ components, weights, recipe, places, focus }: AskedIndex,
	{ draws, seed }: RobustnessChoice
): RobustnessRequest {
	return {
		components,
		weights: [...weights],
		recipe,
		normalisations: drawnNormalisations(recipe),
		aggregations,
		concentration,
		draws,
		seed,
		focus: places.indexOf(focus)
	};
}

/** The standard deviation of a drawn weight around its mean, both as shares of one (of the Dirichlet distribution). */
export function weightSpread(weight: number): number {
	return Math.sqrt((weight * (1 - weight)) / (concentration + 1));
}
