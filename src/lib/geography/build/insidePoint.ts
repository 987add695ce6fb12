import type { Point } from '../Shapes.ts';
import { extent } from './extent.ts';
import type { Line } from './pathData.ts';

/**
 * The point of a grid that lies farthest from the shape's edge: a place for its name.
 * @param rings closed rings, the outline first, in frame units
 * @param step the grid's spacing, in frame units
 * @param parts what a unit of the point is divided into: 1 for whole units, 10 for tenths
 */
export function insidePoint(rings: Line[], step = 3, parts = 1): Point {
	const [left, top, right, bottom] = extent(rings);
	let best: Point = [left, top];
	let farthest = 0;
	for (let x = left; x < right; x += step) {
		for (let y = top; y < bottom; y += step) {
			const distance = isInside(rings, [x, y]) ? distanceToEdge(rings, [x, y]) : 0;
			if (distance > farthest) [farthest, best] = [distance, [x, y]];
		}
	}
	return [Math.round(best[0] * parts) / parts, Math.round(best[1] * parts) / parts];
}

function isInside(rings: Line[], [x, y]: Point): boolean {
	const crossings = rings.flatMap(segments).filter(([[ax, ay], [bx, by]]) => {
		return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
	});
	return crossings.length % 2 === 1;
}

function distanceToEdge(rings: Line[], [x, y]: Point): number {
	const distances = rings.flatMap(segments).map(([[ax, ay], [bx, by]]) => {
		const [dx, dy] = [bx - ax, by - ay];
		const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
		const clamped = Math.max(0, Math.min(1, along));
		return Math.hypot(x - ax - clamped * dx, y - ay - clamped * dy);
	});
	return Math.min(...distances);
}

function segments(ring: Line): [Point, Point][] {
	return ring.slice(1).map((point, index) => [ring[index] as Point, point]);
}
