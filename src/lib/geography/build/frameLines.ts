import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Shapes } from '../Shapes.ts';
import { project, type LonLat } from '../projection.ts';
import type { Line } from './pathData.ts';

/** How far land and borders reach beyond the frame, in frame units: their cut edges stay out of sight. */
const overlap = 2;

/** The geometry (degrees) as rings or lines in frame units, cut a little outside the frame. */
export function frameLines(
	geometry: Geometry,
	{ frame, projection }: Pick<Shapes, 'frame' | 'projection'>
): Line[] {
	const planar = mapPositions(geometry, (lonLat) => project(projection, lonLat));
	const clip = geoIdentity().clipExtent([
		[-overlap, -overlap],
		[frame.width + overlap, frame.height + overlap]
	]);
	const lines: Line[] = [];
	const context = {
		moveTo: (x: number, y: number) => void lines.push([[x, y]]),
		lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
		closePath: () => closeLast(lines),
		beginPath: () => undefined,
		arc: () => undefined
	};
	geoPath(clip, context)(planar);
	return lines;
}

function closeLast(lines: Line[]): void {
	const line = lines.at(-1);
	if (line?.[0]) line.push(line[0]);
}

function mapPositions<G extends Geometry>(geometry: G, move: (lonLat: LonLat) => Position): G {
	const walk = (value: unknown): unknown => {
		if (!Array.isArray(value)) return value;
		return typeof value[0] === 'number' ? move(value as LonLat) : value.map(walk);
	};
	return { ...geometry, coordinates: walk((geometry as { coordinates?: unknown }).coordinates) };
}
