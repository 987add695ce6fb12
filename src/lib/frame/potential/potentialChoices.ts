import {
	aggregations,
	missingRules,
	normalisations,
	treatments,
	usualRecipe,
	type Recipe
} from '#lib/measures/composite/Recipe.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { PotentialChoices } from '#lib/view/PotentialView.ts';
import type { PotentialData } from './PotentialData.ts';

/** What of the index can be chosen: the weights of the pillars that have figures, and the recipe. */
export function potentialChoices({
	pillars,
	places,
	releases
}: Pick<PotentialData, 'pillars' | 'places' | 'releases'>): PotentialChoices<Recipe> {
	return {
		pillars: pillars.filter(({ complete }) => complete > 0).map(({ pillar }) => pillar),
		recipes: {
			treatment: treatments,
			missing: missingRules,
			normalisation: normalisations,
			aggregation: aggregations
		},
		recipe: usualRecipe,
		places: places.map(({ place }) => place),
		focus: defaults.focus,
		releases: releases.map(({ release }) => release)
	};
}
