/** A file that a reader may take. */
export interface FileOffer {
	/** What it is called: CSV, PNG. */
	words: string;
	/** Where it stands, for those without a script as well; what is only made on demand has no address. */
	href?: string;
	/** Its name on the reader's disk; undefined where the address is a page's. */
	download?: string | undefined;
	/** Makes it, in place of what stands at the address. */
	make?: () => Promise<void>;
}
