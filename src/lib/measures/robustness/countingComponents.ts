import type { Component } from '../composite/Component.ts';
import { compositeIndex } from '../composite/compositeIndex.ts';
import type { Normalisation, Recipe } from '../composite/Recipe.ts';

/** The components that count in an index with any of these normalisations, in their order. */
export function countingComponents(
	components: readonly Component[],
	recipe: Recipe,
	normalisations: readonly Normalisation[]
): Component[] {
	const used = new Set(
		normalisations.flatMap(
			(normalisation) =>
				compositeIndex(components, new Map(), { ...recipe, normalisation, aggregation: 'arithmetic' }).used
		)
	);
	return components.filter(({ component }) => used.has(component));
}
