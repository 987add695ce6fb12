import type { Point } from '../Shapes.ts';
import type { Line } from './pathData.ts';

/** Within so many cells of an outline's own point, a border ends there and adds none. */
const near = 4;
/** How far along the outline, in cells, a point may move so as to lie on it. */
const slack = 12;

/**
 * The outlines with a point more wherever a border ends, and the borders ending exactly there.
 * No outline moves by more than a fraction of a cell: the added points are those of the lattice that lie best on it.
 * @param outlines lines on the lattice, never crossing
 * @param borders lines on the lattice; an end that no other border shares belongs to the nearest outline
 */
export function meetOutlines(outlines: Line[], borders: Line[]): Line[] {
	const met = outlines.map((line) => [...line]);
	const ends = borders.flatMap((line) => [String(line[0]), String(line.at(-1))]);
	const isLoose = (point: Point) => ends.filter((end) => end === String(point)).length === 1;
	const ended = borders.map((line) =>
		line.map((point, index) => {
			const isEnd = index === 0 || index === line.length - 1;
			return isEnd && isLoose(point) ? meet(met, point) : point;
		})
	);
	return [...met, ...ended];
}

/** The outlines' point for a border's end; one that is new is put in its place on its outline. */
function meet(outlines: Line[], end: Point): Point {
	const segments = outlines.flatMap((line) =>
		line.slice(1).map((to, index) => ({ line, index, from: line[index] as Point, to }))
	);
	const nearest = least(segments, ({ from, to }) => distance(end, onSegment(end, from, to)));
	const { line, index, from, to } = nearest;
	const own = least([from, to], (point) => distance(point, end));
	if (distance(own, end) <= near) return own;
	const length = distance(from, to);
	const foot = onSegment(end, from, to);
	const candidates = Array.from({ length: 2 * slack + 1 }, (_, step): Point => {
		const along = Math.max(0, Math.min(length, distance(from, foot) + step - slack)) / length;
		return [Math.round(from[0] + along * (to[0] - from[0])), Math.round(from[1] + along * (to[1] - from[1]))];
	});
	const point = least(candidates, (one) => distance(one, onSegment(one, from, to)));
	if (distance(point, from) > 0 && distance(point, to) > 0) line.splice(index + 1, 0, point);
	return point;
}

/** The segment's point nearest to a point. */
function onSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): Point {
	const [dx, dy] = [bx - ax, by - ay];
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const clamped = Math.max(0, Math.min(1, along));
	return [ax + clamped * dx, ay + clamped * dy];
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
	return Math.hypot(ax - bx, ay - by);
}

function least<T>(all: T[], of: (one: T) => number): T {
	return all.reduce((best, one) => (of(one) < of(best) ? one : best));
}
