/** A parameter of an address whose value the page cannot show. */
export interface Fault {
	parameter: string;
	given: string;
}
