import type { Recipe } from '#lib/measures/composite/Recipe.ts';

/** What of a view determines the index and whose rank is asked about. */
export interface Weighing {
	weights: ReadonlyMap<string, number>;
	recipe: Recipe;
	focus: string;
}
