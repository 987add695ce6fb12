import { cameraFor, frameBounds, unproject, type Camera, type LonLat } from '#lib/geography/projection.ts';
import type { Point, Shapes } from '#lib/geography/Shapes.ts';
import type { FrameView } from './FrameView.ts';

type Framed = Pick<Shapes, 'frame' | 'projection'>;

/** The camera that shows what a view of the drawing shows, in a box `shownWidth` CSS pixels wide. */
export function cameraOfView(shapes: Framed, view: FrameView, shownWidth: number): Camera {
	const { frame, projection } = shapes;
	return {
		center: unproject(projection, inFrame(view, [frame.width / 2, frame.height / 2])),
		zoom: cameraFor(shapes, shownWidth).zoom + Math.log2(view.k)
	};
}

/** The corners (degrees, south-west and north-east) of the frame and of what a view shows, widened by `margin` frame units. */
export function boundsWithView(shapes: Framed, view: FrameView, margin: number): [LonLat, LonLat] {
	const { frame, projection } = shapes;
	const [[west, south], [east, north]] = frameBounds(shapes, margin);
	const [left, top] = inFrame(view, [-margin, -margin]);
	const [right, bottom] = inFrame(view, [frame.width + margin, frame.height + margin]);
	const [viewWest, viewSouth] = unproject(projection, [left, bottom]);
	const [viewEast, viewNorth] = unproject(projection, [right, top]);
	return [
		[Math.min(west, viewWest), Math.min(south, viewSouth)],
		[Math.max(east, viewEast), Math.max(north, viewNorth)]
	];
}

/** The point of the frame that a view shows at this point. */
function inFrame({ k, x, y }: FrameView, [left, top]: Point): Point {
	return [(left - x) / k, (top - y) / k];
}
