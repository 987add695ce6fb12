/** The dispersion of one indicator over its complete years. */
export interface DispersionRow {
	indicator: string;
	name: string;
	/** The first year first; none has a figure that is unknown. */
	points: { year: string; value: number; shown: string }[];
	/** The last value less the first, in percent of the first, as it is written. */
	change: string;
	/** Whether other measures or weightings say the opposite. */
	isDoubtful: boolean;
	/** The row in a sentence. */
	said: string;
}

/** Rows that tell the same. */
export interface DispersionGroup {
	change: 'closer' | 'same' | 'apart';
	heading: string;
	rows: DispersionRow[];
}

/** The regions of one indicator over its complete years, in percent of their mean. */
export interface Spread {
	years: { year: string; mean: string }[];
	lines: SpreadLine[];
}

export interface SpreadLine {
	place: string;
	name: string;
	/** In the order of the years; 100 is the mean. */
	shares: number[];
	/** The figures with their unit, in the same order. */
	shown: string[];
	/** Its figures in a sentence. */
	said: string;
}
