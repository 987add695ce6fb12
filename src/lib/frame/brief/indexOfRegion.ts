import { m } from '#messages';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { aggregations, normalisations, usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { componentsOf } from '../potential/componentsOf.ts';
import type { Brief } from './Brief.ts';
import type { BriefInput } from './BriefInput.ts';

/** Every way to make values comparable, with every way to join the pillars. */
const recipes = normalisations.flatMap((normalisation) =>
	aggregations.map((aggregation) => ({ ...usualRecipe, normalisation, aggregation }))
);

/** Where a region stands on the index of potential if all pillars count the same, and how far that depends on the recipe. */
export function indexOfRegion({ potential, place }: BriefInput): Brief['index'] {
	const places = potential.places.map((region) => region.place);
	const components = componentsOf(potential.components, potential.figures, places);
	const equal = new Map(potential.pillars.map(({ pillar }) => [pillar, 1]));
	const { ranks, used, pillars } = compositeIndex(components, equal, usualRecipe);
	const rank = ranks[places.indexOf(place)];
	if (rank === undefined || !used.length) return null;
	const others = recipes.map(
		(recipe) => compositeIndex(components, equal, recipe).ranks[places.indexOf(place)] ?? rank
	);
	return {
		text: m.brief_index({ rank: m.rank_of({ rank, of: places.length }) }),
		caveat: m.brief_index_caveat({
			indicators: m.indicators_counted({ n: used.length }),
			pillars: pillars.length,
			of: potential.pillars.length,
			recipes: recipes.length,
			best: Math.min(...others),
			worst: Math.max(...others)
		})
	};
}
