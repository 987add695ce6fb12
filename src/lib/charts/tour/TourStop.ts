/** How the day of a meeting is known, from most to least. */
export const dateBases = ['stated', 'stated day', 'derived', 'weekday only', 'unknown'] as const;
export type DateBasis = (typeof dateBases)[number];

/** A region's meeting as the tour draws it. */
export interface TourStop {
	/** ISO 3166-2 code, MA-01 to MA-12. */
	place: string;
	/** The region's name. */
	name: string;
	/** '' where no meeting was found. */
	city: string;
	/** YYYY-MM-DD; null where it is not known. */
	date: string | null;
	basis: DateBasis;
	/** How its day is known, in words. */
	known: string;
	/** Its day in words, or that there is none. */
	when: string;
	isFound: boolean;
	/** Its place among the meetings whose day is known, from 1; null for the others. */
	number: number | null;
	/** All that in a sentence. */
	said: string;
}
