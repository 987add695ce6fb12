import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Revision } from '#lib/measures/asAt.ts';
import type { Language } from '#lib/view/languages.ts';
import type { ArrivedAnswer } from '#lib/warehouse/arrived.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import type { MapIndicator } from './drawnMap.ts';

/** What a page with a map arrives with. */
export interface MapData<I extends MapIndicator = MapIndicator> {
	language: Language;
	places: readonly { place: string; level: string; name: string }[];
	version: DataVersion;
	/** The indicators that its reader may choose from: one on the page of one. */
	cards: readonly I[];
	/** The years of each that a map can show, with how many regions and provinces are known. */
	years: readonly { indicator: string; year: string; regions: number; provinces: number }[];
	/** The country's own figures of those years, where they are known. */
	national: readonly { indicator: string; year: string; value: number }[];
	/** The figures of each of those years. */
	answers: readonly ArrivedAnswer[];
	sources: readonly SourceInLine[];
	notes: readonly { note: string; text: string }[];
	/** The releases of the data, the first one first, and what the later ones changed of these figures. */
	releases: readonly { release: string; date: string }[];
	revisions: readonly Revision[];
}
