import text from './vocabularies.jsonld?raw';

/** The names by which metadata is understood. They look like addresses, but nothing is asked of them. */
interface Vocabularies {
	/** CSV on the Web. */
	csvw: string;
	schema: string;
	/** What stands before a media type (`text/csv`) to make it the one that IANA registers. */
	mediaTypes: string;
	/** DCAT's prefixes, as a JSON-LD context. */
	dcat: Record<string, string>;
}

export const vocabularies = JSON.parse(text) as Vocabularies;
