/** How many outcomes: those of the meetings, and apart from them those of other scopes. They are never added up. */
export interface Counted {
	meeting: number;
	others: number;
}

/** A theme in a place. */
export interface MatrixCell extends Counted {
	place: string;
	/** How dark it is, from 0; null where the meetings have nothing, or do not count. */
	step: number | null;
	/** Whether no meeting was found there, so that nothing is known of one. */
	isUnknown: boolean;
	/** "Human capital and jobs, Marrakech-Safi: 2". */
	said: string;
}

/** A theme in all places. */
export interface MatrixRow extends Counted {
	theme: string;
	name: string;
	/** Whether the filters leave the theme out: then its empty cells mean nothing. */
	isLeftOut: boolean;
	cells: MatrixCell[];
}

/** A place with all themes. */
export interface MatrixColumn extends Counted {
	place: string;
	name: string;
	isCountry: boolean;
	isUnknown: boolean;
}

/** The outcomes by theme and place. */
export interface Matrix {
	columns: MatrixColumn[];
	rows: MatrixRow[];
	total: Counted;
	/** From how many to how many outcomes of a meeting each shade goes, lightest first. */
	steps: { from: number; to: number }[];
	/** What is counted. */
	hasMeetings: boolean;
	hasOthers: boolean;
}
