/** The places that have a figure of one indicator in one year; codes in their order, a space between them. */
export interface CoverageYear {
	/** A year, or n.d. */
	year: string;
	/** Regions with a figure of their own. */
	regions: string;
	/** Regions that have a figure only together with others. */
	together: string;
	/** How many provinces. */
	provinces: number;
	/** Whether the country as a whole has one. */
	country: boolean;
}

export const undatedYear = 'n.d.';

/** The codes of a list of places; none of an empty one. */
export function codes(places: string): string[] {
	return places.split(' ').filter(Boolean);
}
