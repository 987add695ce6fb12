import type { Classification } from '#lib/measures/classification/Classification.ts';
import type { Indicator, RankedFigure } from '../RankedFigure.ts';

/** One map among several: an indicator in a year. */
export interface SmallMap {
	/** Its own among them: the year, or the indicator's code. */
	key: string;
	/** What sets it apart from the others. */
	title: string;
	/** What its title does not say, a line each; the last one how many regions are known. */
	facts: string[];
	/** Where it stands large. */
	href: string;
	/** Whether the page's large map shows it. */
	isShown: boolean;
	/** What it shows, for those who do not see it. */
	said: string;
	indicator: Indicator;
	year: string;
	/** The twelve regions. */
	figures: RankedFigure[];
	/** Its own, or the one of all maps. */
	classification: Classification;
}

/** Maps that may be compared, after what is said between them and those before. */
export interface MapGroup {
	/** Why they do not compare with the ones before; null for the first ones. */
	after: string | null;
	maps: SmallMap[];
}
