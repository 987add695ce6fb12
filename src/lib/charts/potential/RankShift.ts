/** A place's rank under one choice, and under another. */
export interface RankShift {
	place: string;
	name: string;
	from: number;
	to: number;
}
