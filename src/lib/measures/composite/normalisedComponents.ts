import { completeValues } from './completeValues.ts';
import type { Component } from './Component.ts';
import { normalise } from './normalise.ts';
import type { Recipe } from './Recipe.ts';
import { treat } from './treat.ts';

/** A component that counts, comparable with others. */
export interface NormalisedComponent {
	component: string;
	pillar: string;
	/** Of each place, without unit; more is better. */
	values: number[];
	/** The positions of the places whose figure stands in for one that is unknown. */
	imputed: number[];
}

/**
 * Makes components comparable: the rule for missing values, the treatment of outliers, the direction, and the
 * normalisation. The distance to the best of values that have become logarithms is told in ranges, as min-max does: no
 * logarithm is a share of another.
 * @returns those that count, in their order: not those that the rule leaves out, nor those that are the same everywhere
 */
export function normalisedComponents(
	components: readonly Component[],
	{ missing, treatment, normalisation }: Pick<Recipe, 'missing' | 'treatment' | 'normalisation'>
): NormalisedComponent[] {
	return components.flatMap(({ component, pillar, direction, values: given, target: aim }) => {
		const complete = completeValues(given, missing);
		if (!complete) return [];
		const { values: treated, target, hasZero } = treat(complete.values, aim, treatment);
		const how = normalisation === 'distance-to-best' && !hasZero ? 'min-max' : normalisation;
		const values = normalise(treated, direction, target, how);
		return values ? { component, pillar, values, imputed: complete.imputed } : [];
	});
}
