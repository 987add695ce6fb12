/** What is done about outliers before values are made comparable. */
export const treatments = ['none', 'winsorise', 'log'] as const;
export type Treatment = (typeof treatments)[number];

/** What is done about a component that is unknown for some places. */
export const missingRules = ['leave-out', 'median'] as const;
export type MissingRule = (typeof missingRules)[number];

/** How values of different units are made comparable. */
export const normalisations = [
	'min-max',
	'z-score',
	'rank',
	'percentile-rank',
	'distance-to-best',
	'distance-to-target',
	'borda'
] as const;
export type Normalisation = (typeof normalisations)[number];

/** How the scores of pillars become one. */
export const aggregations = ['arithmetic', 'geometric', 'harmonic', 'copeland'] as const;
export type Aggregation = (typeof aggregations)[number];

/** How an index is cooked, besides its weights. */
export interface Recipe {
	treatment: Treatment;
	missing: MissingRule;
	normalisation: Normalisation;
	aggregation: Aggregation;
}

export const usualRecipe: Recipe = {
	treatment: 'none',
	missing: 'leave-out',
	normalisation: 'min-max',
	aggregation: 'arithmetic'
};
