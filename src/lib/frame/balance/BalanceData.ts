import type { dispersionFigures } from '#lib/questions/dispersionFigures.ts';
import type { establishmentsBySector } from '#lib/questions/establishmentsBySector.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { MapIndicator } from '../map/drawnMap.ts';
import type { Past } from '../past.ts';
import type { SourceInLine } from '../SourceInLine.ts';

/** The dispersion of one indicator per inhabitant, between provinces. */
export interface BetweenAndWithin {
	indicator: string;
	name: string;
	year: string;
	/** Theil's T of all provinces. */
	total: number;
	/** What lies between the regions, and within them. */
	between: number;
	within: number;
	/** What each region has of `within`. */
	regions: { place: string; within: number }[];
}

/** What the balance between regions arrives with. */
export interface BalanceData {
	/** Of the indicators below and of the population, in the years that all regions are known for. */
	figures: Answer<typeof dispersionFigures>;
	/** Known for all regions in two years or more. */
	cards: MapIndicator[];
	/** The names of those that all regions are known on in one year alone. */
	once: string[];
	/** Of the figures. */
	sources: readonly SourceInLine[];
	notes: readonly { note: string; text: string }[];
	revisions: Past['revisions'];
	releases: Past['releases'];
	/** How the provinces differ, of the last year that they are known for. */
	provinces: { count: number; rows: BetweenAndWithin[]; sources: readonly SourceInLine[] };
	/** The establishments of each region by sector, of the last year that they are known for. */
	sectors: {
		counts: Answer<typeof establishmentsBySector>;
		names: Record<string, string>;
		sources: readonly SourceInLine[];
	};
}

/** What it needs of its page besides. */
export interface BalancePage {
	language: Language;
	places: readonly { place: string; level: string; name: string }[];
	version: DataVersion;
	balance: BalanceData;
}
