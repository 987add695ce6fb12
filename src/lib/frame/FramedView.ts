import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import type { SourceInLine } from './SourceInLine.ts';

/**
 * What a picture says of itself. The frame makes from it the figure on a page, its embed, still image, data,
 * citation and share row: a chart that gives one has them all.
 */
export interface FramedView {
	language: Language;
	/** Where its embed, still image and oEmbed answer stand, below `embed/` and the like: `indicators/est_industry/`. */
	path: string;
	/** What the reader chose, canonical: `?year=2014&places=MA-05`; empty for the default view. */
	query: string;
	/** The address of its page from the site's root, with what the reader chose. */
	page: string;
	/** The same address, frozen at the data's release of today; undefined where it cannot be, or is already. */
	frozen?: string | undefined;
	/** What it shows, with its year. */
	title: string;
	/** The year of its figures, or null where they are of several. */
	year: string | null;
	/** Measure, unit, and how many places are known. */
	measure: string;
	/** What the picture says, for those who do not see it. */
	sentence: string;
	/** Of the figures that it shows. */
	sources: readonly SourceInLine[];
	/** What must be known of them. */
	notes: readonly string[];
	/** Whether shapes of OpenStreetMap stand in it. */
	showsShapes: boolean;
	/** Names the view in a citation's key: `est_industry MA-07`. */
	key: string;
	version: DataVersion;
	/** What a reader wrote about it, plain; not the atlas's words. */
	annotation?: { title: string; note: string };
	/** The figures of exactly this view. */
	rows: ViewRows;
}

/** A small table: its columns with their types, and its cells row by row. */
export interface ViewRows {
	columns: Readonly<Record<string, 'string' | 'number' | 'integer'>>;
	cells: readonly (readonly Scalar[])[];
}
