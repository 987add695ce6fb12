const controlsOfDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const otherControls = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g;

/**
 * A text that cannot leave its line or its place in it: without bidirectional controls, and with one space for
 * any line ends, tabs, other controls and spaces. No-break spaces stay.
 */
export function singleLine(text: string): string {
	return text.toWellFormed().replace(controlsOfDirection, '').replace(otherControls, ' ').trim();
}
