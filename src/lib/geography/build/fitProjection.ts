import type { MultiPolygon, Polygon } from 'geojson';
import type { Point, Projection, Shapes } from '../Shapes.ts';
import { project, type LonLat } from '../projection.ts';

/** Room around the regions, in frame units: the seas and neighbours carry names. */
const margin = { top: 36, right: 16, bottom: 14, left: 22 };
const width = 720;

/** The frame that holds these shapes (degrees) with its margin, and the projection into it. */
export function fitProjection(shapes: (Polygon | MultiPolygon)[]): Pick<Shapes, 'frame' | 'projection'> {
	const atScaleOne: Projection = { scale: 1, translate: [0, 0] };
	const points = shapes.flatMap(positions).map((lonLat) => project(atScaleOne, lonLat));
	const [left, right] = extent(points.map(([x]) => x));
	const [top, bottom] = extent(points.map(([, y]) => y));
	const scale = round((width - margin.left - margin.right) / (right - left));
	const translate: Point = [round(margin.left - scale * left), round(margin.top - scale * top)];
	const height = Math.ceil(margin.top + scale * (bottom - top) + margin.bottom);
	return { frame: { width, height }, projection: { scale, translate } };
}

function positions(shape: Polygon | MultiPolygon): LonLat[] {
	return (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat() as LonLat[];
}

function extent(values: number[]): [min: number, max: number] {
	return [Math.min(...values), Math.max(...values)];
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
