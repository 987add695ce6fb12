import { m } from '#messages';
import type { Recipe } from '#lib/measures/composite/Recipe.ts';

/** How the scores of a recipe are written and drawn. */
export interface PotentialScale {
	/** What a score is multiplied with before it is written. */
	factor: number;
	decimals: number;
	/** What a score says. */
	words: string;
	/** How long a pillar's score is drawn, from 0 to 1. */
	length: (score: number) => number;
	/** Whether a place's bars, weighed, make up its score. */
	addsUp: boolean;
}

/** @param pillarScores of each pillar, all places' */
export function potentialScale(
	recipe: Recipe,
	pillarScores: readonly (readonly number[])[],
	places: number
): PotentialScale {
	const all = pillarScores.flat();
	const low = recipe.normalisation === 'z-score' ? Math.min(...all) : 0;
	const high = highest(recipe, all, places);
	return {
		...writing(recipe),
		length: (score) => (score - low) / (high - low || 1),
		addsUp: recipe.aggregation === 'arithmetic' && low === 0
	};
}

/** The longest a bar can be: where the recipe has one, its highest score. */
function highest({ normalisation }: Recipe, all: readonly number[], places: number): number {
	if (normalisation === 'rank') return places;
	if (normalisation === 'borda') return places - 1;
	const most = Math.max(...all);
	return normalisation === 'z-score' ? most : Math.max(1, most);
}

function writing({
	normalisation,
	aggregation
}: Recipe): Pick<PotentialScale, 'factor' | 'decimals' | 'words'> {
	if (aggregation === 'copeland') return { factor: 1, decimals: 0, words: m.potential_scale_copeland() };
	if (aggregation !== 'arithmetic') return { factor: 1, decimals: 1, words: m.potential_scale_positive() };
	switch (normalisation) {
		case 'min-max':
		case 'percentile-rank':
			return { factor: 100, decimals: 1, words: m.potential_scale_hundred() };
		case 'distance-to-best':
			return { factor: 100, decimals: 1, words: m.potential_scale_best() };
		case 'distance-to-target':
			return { factor: 100, decimals: 1, words: m.potential_scale_target() };
		case 'z-score':
			return { factor: 1, decimals: 2, words: m.potential_scale_z() };
		case 'rank':
		case 'borda':
			return { factor: 1, decimals: 1, words: m.potential_scale_rank() };
	}
}
