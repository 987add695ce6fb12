/** What a map says of one place. */
export interface Mark {
	/** ISO 3166-2 code, MA-01 to MA-12. */
	place: string;
	/** The place's name in the page's language. */
	name: string;
	/** Its class, from 0 (lowest); null where there is no data. */
	klass: number | null;
	/** A sentence for those who do not see the map: name, value with unit, rank. */
	said: string;
	/** The value as it stands under the name on the map. */
	shown: string;
}
