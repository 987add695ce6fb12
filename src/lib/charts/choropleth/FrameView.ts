/** Where the frame's points stand on a moved map: each is multiplied by `k`, then shifted by `x`, `y` (frame units). */
export interface FrameView {
	k: number;
	x: number;
	y: number;
}

/** The map as it is first drawn. */
export const atRest: FrameView = { k: 1, x: 0, y: 0 };
