import type { Component } from '../composite/Component.ts';
import type { Aggregation, Normalisation, Recipe } from '../composite/Recipe.ts';

/** What is asked of an index: how far its ranks hold when its choices are others. */
export interface RobustnessRequest {
	/** Those of the index, whether or not all places are known. */
	components: readonly Component[];
	/** The reader's, by pillar; they need not add up to one. */
	weights: readonly (readonly [pillar: string, weight: number])[];
	/** The reader's; the treatment and the rule for missing values are kept. */
	recipe: Recipe;
	/** What is drawn from, each as likely as the others. */
	normalisations: readonly Normalisation[];
	aggregations: readonly Aggregation[];
	/** How close drawn weights keep to the reader's: the Dirichlet distribution's parameters add up to this. */
	concentration: number;
	/** How many indexes are drawn. */
	draws: number;
	/** The same seed gives the same numbers. */
	seed: number;
	/** The position of the place whose rank is explained by the choices. */
	focus: number;
}

/** The choices of an index that robustness asks about. */
export const choices = ['weights', 'normalisation', 'aggregation', 'left-out'] as const;
export type Choice = (typeof choices)[number];

/** How much of the variance of the focused place's rank is due to a choice. */
export interface Sensitivity {
	choice: Choice;
	/** The choice alone: first-order (main effect) index, from 0 to 1 but for the estimator's noise. */
	firstOrder: number;
	/** With all its interactions: total-effect index. */
	total: number;
}

export interface Robustness {
	draws: number;
	/** Of each place, in how many draws it had each rank, from the first to the last. */
	rankCounts: number[][];
	/** Null where the focused place's rank never moves: there is nothing to explain. */
	sensitivities: Sensitivity[] | null;
}
