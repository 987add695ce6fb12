import type { Point, Projection, Shapes } from './Shapes.ts';

/** Degrees east, degrees north. */
export type LonLat = [lon: number, lat: number];

/** What a MapLibre map needs to stand exactly over the drawing. */
export interface Camera {
	center: LonLat;
	/** MapLibre's zoom: at 0 the world is 512 CSS pixels wide. */
	zoom: number;
}

const radians = Math.PI / 180;
const tileSize = 512;

/** A place on earth (degrees) as a point of the frame (frame units). */
export function project({ scale, translate }: Projection, [lon, lat]: LonLat): Point {
	const northing = Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
	return [translate[0] + scale * lon * radians, translate[1] - scale * northing];
}

/** A point of the frame (frame units) as a place on earth (degrees). */
export function unproject({ scale, translate }: Projection, [x, y]: Point): LonLat {
	const northing = (translate[1] - y) / scale;
	return [(x - translate[0]) / scale / radians, (2 * Math.atan(Math.exp(northing)) - Math.PI / 2) / radians];
}

/** The camera that shows the whole frame in a box `shownWidth` CSS pixels wide. */
export function cameraFor(
	{ frame, projection }: Pick<Shapes, 'frame' | 'projection'>,
	shownWidth: number
): Camera {
	const pixelsPerRadian = projection.scale * (shownWidth / frame.width);
	return {
		center: unproject(projection, [frame.width / 2, frame.height / 2]),
		zoom: Math.log2((2 * Math.PI * pixelsPerRadian) / tileSize)
	};
}

/** The frame's south-west and north-east corners (degrees), widened by `margin` frame units. */
export function frameBounds(
	{ frame, projection }: Pick<Shapes, 'frame' | 'projection'>,
	margin = 0
): [LonLat, LonLat] {
	return [
		unproject(projection, [-margin, frame.height + margin]),
		unproject(projection, [frame.width + margin, -margin])
	];
}
