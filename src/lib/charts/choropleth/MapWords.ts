/** Texts of the map that can be moved, in the page's language. */
export interface MapWords {
	/** On the button that starts it. */
	explore: string;
	zoomIn: string;
	zoomOut: string;
	reset: string;
	/** Who the boundaries come from. */
	attribution: string;
	/** Said while it loads. */
	loading: string;
	/** Said when it cannot be shown; the drawing stays. */
	failed: string;
	/** Said when the graphics card dropped it; the drawing stands in, and it may be started again. */
	lost: string;
}
