/** What happened around the strategy besides the meetings, as a timeline draws it. */
export interface Milestone {
	milestone: string;
	/** Names it on the timeline and in the list: "A"; '' where it stands on no timeline. */
	letter: string;
	/** The days that it may have been on, YYYY-MM-DD: one where the day is known; null where nothing is. */
	days: { first: string; last: string } | null;
	/** Its date in words, as precisely as it is known. */
	when: string;
	/** The region that it is about; '' for the country. */
	place: string;
	/** That region's name, or the country's. */
	name: string;
	summary: string;
}
