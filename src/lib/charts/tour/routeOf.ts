import type { Point, Shapes } from '#lib/geography/Shapes.ts';
import type { TourStop } from './TourStop.ts';

/** The inside points of the regions whose meeting has a date, in the order of the dates, in units of the frame. */
export function routeOf(stops: readonly TourStop[], { regions }: Pick<Shapes, 'regions'>): Point[] {
	return stops
		.filter(({ number }) => number !== null)
		.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
		.flatMap(({ place }) => {
			const region = regions.find((shape) => shape.place === place);
			return region ? [region.label] : [];
		});
}

/** How far a stretch of the route leaves the straight line, of its length. */
const bends = [0.16, -0.16] as const;

/**
 * The path of a route. Each stretch is bent, so that none lies over another, to the side where it keeps clear of what
 * it does not join.
 * @param others the points that it may pass, its own among them
 */
export function routePath(route: readonly Point[], others: readonly Point[]): string {
	const written = (n: number) => String(Math.round(n * 10) / 10);
	return route
		.map((to, at) => {
			const from = route[at - 1];
			if (!from) return `M${to.map(written).join(' ')}`;
			const passed = others.filter((other) => !isSame(other, from) && !isSame(other, to));
			const [one, two] = bends.map((bend) => apexOf(from, to, bend)) as [Point, Point];
			const apex = clearance(from, one, to, passed) >= clearance(from, two, to, passed) ? one : two;
			return `Q${[...apex, ...to].map(written).join(' ')}`;
		})
		.join('');
}

const isSame = (one: Point, other: Point) => one[0] === other[0] && one[1] === other[1];

/** The control point of a quadratic curve that leaves the straight line by `bend` of its length. */
function apexOf([x1, y1]: Point, [x2, y2]: Point, bend: number): Point {
	return [(x1 + x2) / 2 - (y2 - y1) * bend * 2, (y1 + y2) / 2 + (x2 - x1) * bend * 2];
}

/** How near a curve comes to some points. */
function clearance(from: Point, apex: Point, to: Point, points: readonly Point[]): number {
	const along = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
	const on = (t: number, of: 0 | 1) => (1 - t) ** 2 * from[of] + 2 * t * (1 - t) * apex[of] + t ** 2 * to[of];
	return Math.min(...points.flatMap(([x, y]) => along.map((t) => Math.hypot(on(t, 0) - x, on(t, 1) - y))));
}
