declare module '@citation-js/core' {
	interface Name {
		literal?: string;
		family?: string;
		given?: string;
	}
	interface CslDate {
		'date-parts': number[][];
	}
	/** An entry as the Citation Style Language has it. */
	interface Csl {
		id?: string;
		type?: string;
		title?: string;
		author?: Name[];
		publisher?: string;
		issued?: CslDate;
		accessed?: CslDate;
		URL?: string;
		version?: string;
		note?: string;
		language?: string;
		'citation-key'?: string;
	}
	export class Cite {
		constructor(data: string);
		data: Csl[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
