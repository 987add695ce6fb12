import type { Point } from './Shapes.ts';
import { pathData, type Line } from './build/pathData.ts';

/**
 * Path data of rings, for a drawing much smaller than they were made for. Points move to the nearest one of a square
 * grid, those of two neighbours' border to the same ones, so that the two still meet. Rings that shrink to less than a
 * triangle are left out.
 * @param path as `pathData` writes it: closed rings, in relative steps
 * @param grid from one line of the grid to the next, in units of `path`
 * @returns path data in units of the grid
 */
export function coarsePath(path: string, grid: number): string {
	return pathData(
		ringsOf(path).map((ring) =>
			straightened(ring.map(([x, y]) => [Math.round(x / grid), Math.round(y / grid)]))
		),
		true
	);
}

function ringsOf(path: string): Line[] {
	return path
		.split('z')
		.filter(Boolean)
		.map((ring) => {
			const numbers = Array.from(ring.matchAll(/-?\d*\.?\d+/g), Number);
			let [x, y] = [0, 0];
			const points = Array.from({ length: numbers.length / 2 }, (_, at): Point => {
				x += numbers[2 * at] ?? 0;
				y += numbers[2 * at + 1] ?? 0;
				return [x, y];
			});
			return [...points, points[0] ?? [0, 0]];
		});
}

/** Without the points between two others on a straight line, and those that repeat the one before. */
function straightened(ring: Line): Line {
	return ring.reduce<Line>((kept, point) => {
		const [before, last] = kept.slice(-2);
		const corner = last ?? before;
		if (corner && corner[0] === point[0] && corner[1] === point[1]) return kept;
		if (before && last && isBetween(before, last, point)) return [...kept.slice(0, -1), point];
		return [...kept, point];
	}, []);
}

function isBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
	const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - bx, cy - by];
	return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
