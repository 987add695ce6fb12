/** A part of a picture. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The area that two boxes share. */
export function shared(one: Box, other: Box): number {
	const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return wide > 0 && high > 0 ? wide * high : 0;
}

/** Whether a box lies inside another. */
export function isInside(box: Box, around: Box): boolean {
	return (
		box.left >= around.left &&
		box.right <= around.right &&
		box.top >= around.top &&
		box.bottom <= around.bottom
	);
}
