/**
 * The classes of a choropleth, the lowest first; all lists have one entry a class. Values are in the indicator's
 * unit.
 */
export interface Classification {
	/** Lower limit of each class, ascending; −∞ for an outer class that is open and holds nothing. */
	breaks: number[];
	/** Upper limit of each class; +∞ for an outer class that is open and holds nothing. */
	tops: number[];
	/** How many values each class holds. */
	counts: number[];
	/** What a diverging scale turns around: always a limit between classes. Null for a sequential scale. */
	pivot: number | null;
	/** How many of the classes lie below the pivot; null for a sequential scale. */
	below: number | null;
	/**
	 * Whether the limits are values that occur, as those of natural breaks and quantiles are. Otherwise a class's
	 * upper limit is the lower one of the next class and belongs to that one.
	 */
	isObserved: boolean;
}
