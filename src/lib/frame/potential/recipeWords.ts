import { m } from '#messages';
import type { Aggregation, Recipe } from '#lib/measures/composite/Recipe.ts';

interface Option<T> {
	value: T;
	name: string;
}

/** What can be chosen of a recipe, with its names. */
export function recipeWords(): { [P in keyof Recipe]: { name: string; options: Option<Recipe[P]>[] } } {
	return {
		normalisation: {
			name: m.potential_normalisation(),
			options: [
				{ value: 'min-max', name: m.potential_normalisation_min_max() },
				{ value: 'z-score', name: m.potential_normalisation_z_score() },
				{ value: 'rank', name: m.potential_normalisation_rank() },
				{ value: 'percentile-rank', name: m.potential_normalisation_percentile_rank() },
				{ value: 'distance-to-best', name: m.potential_normalisation_distance_to_best() },
				{ value: 'distance-to-target', name: m.potential_normalisation_distance_to_target() },
				{ value: 'borda', name: m.potential_normalisation_borda() }
			]
		},
		aggregation: {
			name: m.potential_aggregation(),
			options: [
				{ value: 'arithmetic', name: m.potential_aggregation_arithmetic() },
				{ value: 'geometric', name: m.potential_aggregation_geometric() },
				{ value: 'harmonic', name: m.potential_aggregation_harmonic() },
				{ value: 'copeland', name: m.potential_aggregation_copeland() }
			]
		},
		treatment: {
			name: m.potential_treatment(),
			options: [
				{ value: 'none', name: m.potential_treatment_none() },
				{ value: 'winsorise', name: m.potential_treatment_winsorise() },
				{ value: 'log', name: m.potential_treatment_log() }
			]
		},
		missing: {
			name: m.potential_missing(),
			options: [
				{ value: 'leave-out', name: m.potential_missing_leave_out() },
				{ value: 'median', name: m.potential_missing_median() }
			]
		}
	};
}

/** What putting pillars together in one way or another means. */
export function aggregationSaid(aggregation: Aggregation): string {
	return {
		arithmetic: m.potential_says_arithmetic(),
		geometric: m.potential_says_geometric(),
		harmonic: m.potential_says_harmonic(),
		copeland: m.potential_says_copeland()
	}[aggregation];
}
