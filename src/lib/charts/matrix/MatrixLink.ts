/** What a head or a cell must know of its link. */
export interface MatrixLink {
	/** What it is known by; undefined where there is nothing to lead to. */
	at: string | undefined;
	href: string;
	isChosen: boolean;
	/** Undefined while every link is a tab stop. */
	tabindex: 0 | -1 | undefined;
}
