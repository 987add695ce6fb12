/**
 * The class of the stylesheet that gives an element the colours of a ramp, `--class-1` and on.
 * @param classes how many there are in all
 * @param below how many of them lie below the pivot; null for a sequential ramp
 */
export function rampName(classes: number, below: number | null): string {
	return below === null ? `classes-${classes}` : `around-${below}-${classes - below}`;
}
