import type { Language } from '#lib/view/languages.ts';
import type { DataVersion } from './DataVersion.ts';

/** A source as a citation names it. */
export interface CitedSource {
	publisher: string;
	title: string;
	/** As the tables have it: a date or a year, perhaps with a remark, or that it is unknown. */
	published: string | null;
}

/** All that a citation of a view says. Its forms (text, BibTeX, RIS) take any text, however hostile. */
export interface Citation {
	/** Of the view, in its language, with the year of its data if it has one. */
	title: string;
	/** The atlas's name, in the language of the view. */
	publisher: string;
	/** The view's canonical address, in full where the site's origin is known. */
	address: string;
	/** What the view shows, whatever its address says of it: `est_industry MA-07`. */
	view: string;
	/** Of the data, or null where they are of several. */
	year: string | null;
	version: DataVersion;
	/** Of the figures shown. None: the view names them itself. */
	sources: readonly CitedSource[];
	language: Language;
	licence: string;
	/** The day when the reader saw the view, YYYY-MM-DD; unknown until there is a reader. */
	accessed?: string | undefined;
}

/** Names a view of the atlas in letters of ASCII, the same at each visit: `morocco-industrial-atlas-…-2024-fr`. */
export function citationKey({ view, year, language }: Citation): string {
	return `morocco-industrial-atlas ${view} ${year ?? ''} ${language}`
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
}
