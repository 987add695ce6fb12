/** What a legend knows of a place. */
export interface LegendFigure {
	place: string;
	value: number | null;
	/** Its class, from 0; null where there is no data. */
	klass: number | null;
	/** A sentence: name, value, rank. */
	said: string;
}
