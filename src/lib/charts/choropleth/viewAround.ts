import type { Bounds, Shapes } from '#lib/geography/Shapes.ts';
import { atRest, type FrameView } from './FrameView.ts';

/** Room around what is drawn close, as a share of the frame. */
const margin = 0.08;

/** The view in which a box (frame units) fills the frame, centred in it; at rest for no box. */
export function viewAround(bounds: Bounds | undefined, { width, height }: Shapes['frame']): FrameView {
	if (!bounds) return atRest;
	const [left, top, right, bottom] = bounds;
	const room = 1 - 2 * margin;
	const k = Math.min((width * room) / (right - left), (height * room) / (bottom - top));
	return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}
