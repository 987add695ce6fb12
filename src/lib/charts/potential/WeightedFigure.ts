import type { RankedFigure } from '../RankedFigure.ts';

/** A part of a score that weighs. */
export interface WeightedColumn {
	pillar: string;
	name: string;
	/** Its position among all, from 1. */
	number: number;
	/** How much of the score it makes; all add up to 1. */
	share: number;
}

/** A place with its score, and how it does on each part of it. */
export interface WeightedFigure extends RankedFigure {
	/** In the order of the columns, from 0 to 1. */
	bars: readonly number[];
}
