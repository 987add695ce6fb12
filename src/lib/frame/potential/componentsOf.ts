import type { Component } from '#lib/measures/composite/Component.ts';
import type { indexComponents } from '#lib/questions/indexComponents.ts';
import type { indexFigures } from '#lib/questions/indexFigures.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What the index is worked out from: each component's values in the order of the places, and the country's own to reach. */
export function componentsOf(
	components: readonly Pick<Answer<typeof indexComponents>[number], 'component' | 'pillar' | 'direction'>[],
	figures: readonly Pick<Answer<typeof indexFigures>[number], 'component' | 'place' | 'value'>[],
	places: readonly string[]
): Component[] {
	const byComponent = Map.groupBy(figures, ({ component }) => component);
	return components.map(({ component, pillar, direction }) => {
		const values = new Map(byComponent.get(component)?.map(({ place, value }) => [place, value]));
		return {
			component,
			pillar,
			direction: direction === 'lower' ? 'lower' : 'higher',
			values: places.map((place) => values.get(place) ?? null),
			target: values.get('MA') ?? null
		};
	});
}
