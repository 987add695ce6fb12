/** A source as it is named under a picture. */
export interface SourceInLine {
	source: string;
	title: string;
	publisher: string;
	address: string;
	published: string | null;
}
