/** A composite index of places, in the order of its components' values. */
export interface CompositeIndex {
	/** The pillars that have a component, in the order of the components. */
	pillars: string[];
	/** The components that count. */
	used: string[];
	/** Those that do not: unknown for too many places, or the same everywhere. */
	leftOut: string[];
	/** Where a figure stands in for one that is unknown: component and position of the place. */
	imputed: { component: string; at: number }[];
	/** Of each used component, each place's normalised value; more is better, whatever the direction. */
	normalised: number[][];
	/** Of each pillar, each place's score: the mean of its components. */
	pillarScores: number[][];
	/** Each place's score. */
	scores: number[];
	/** 1 for the highest score; equal scores share the better rank. */
	ranks: number[];
}
