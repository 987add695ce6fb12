/** A parameter of an address whose value the page cannot show. */
export interface Fault {
	parameter: string;
	given: string;
	/** How many characters it may have, where it has more: the rest is left out. */
	most?: number;
}
