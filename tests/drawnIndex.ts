import type { Component } from '../src/lib/measures/composite/Component.ts';
import { aggregations, normalisations, usualRecipe } from '../src/lib/measures/composite/Recipe.ts';
import type { Random } from '../src/lib/measures/robustness/Random.ts';
import type { RobustnessRequest } from '../src/lib/measures/robustness/Robustness.ts';

const pillars = ['RH', 'COMP', 'DURA', 'LOGI', 'INV'];

/**
 * Components of places that do not exist, in all their kinds: of whole numbers with ties and of any numbers, more or less
 * of which is better, with a target or none.
 * @param gaps the share of components with an unknown value
 */
export function drawnComponents(random: Random, places: number, count: number, gaps: number): Component[] {
	return Array.from({ length: count }, (_, at) => {
		const isWhole = random.below(2) === 0;
		const value = () => (isWhole ? 1 + random.below(6) : Math.exp(2 * random.normal()));
		const values: (number | null)[] = Array.from({ length: places }, value);
		if (random.uniform() < gaps) values[random.below(places)] = null;
		return {
			component: `component_${at}`,
			pillar: pillars[random.below(pillars.length)] ?? 'RH',
			direction: random.below(3) === 0 ? 'lower' : 'higher',
			values,
			target: random.below(2) === 0 ? value() : null
		};
	});
}

/** A request of drawn components and weights, with everything to draw from. */
export function drawnRequest(random: Random, places: number): RobustnessRequest {
	return {
		components: drawnComponents(random, places, 1 + random.below(16), 0.2),
		weights: pillars.map((pillar) => [pillar, random.below(4) * 10] as const),
		recipe: usualRecipe,
		normalisations,
		aggregations,
		concentration: 20,
		draws: 2_000,
		seed: random.bits(),
		focus: random.below(places)
	};
}
