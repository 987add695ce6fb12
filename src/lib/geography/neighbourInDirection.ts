import type { PlaceShape } from './Shapes.ts';

/** What is known of a place where arrow keys lead from one to the next. */
export type Reachable = Pick<PlaceShape, 'place' | 'label' | 'neighbours'>;

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const headings: Record<Arrow, [dx: number, dy: number]> = {
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0]
};

/** How far aside of the arrow a place may lie: the tangent of the angle between them (about 63°). */
const widest = 2;

/**
 * The place an arrow key leads to: the bordering one that lies best in that direction, or else
 * the nearest of all in that direction; null at the edge of the country.
 */
export function neighbourInDirection(
	places: readonly Reachable[],
	from: string,
	arrow: Arrow
): string | null {
	const start = places.find(({ place }) => place === from);
	if (!start) return null;
	const others = places.filter((place) => place !== start);
	const bordering = others.filter(({ place }) => start.neighbours.includes(place));
	return best(start, bordering, arrow) ?? best(start, others, arrow);
}

function best(start: Reachable, candidates: Reachable[], arrow: Arrow): string | null {
	const [dx, dy] = headings[arrow];
	const ranked = candidates
		.map(({ place, label }) => {
			const [x, y] = [label[0] - start.label[0], label[1] - start.label[1]];
			const along = x * dx + y * dy;
			const aside = Math.abs(x * dy - y * dx);
			return { place, along, aside, cost: along + 2 * aside };
		})
		.filter(({ along, aside }) => along > 0 && aside <= widest * along)
		.sort((a, b) => a.cost - b.cost);
	return ranked[0]?.place ?? null;
}

/** Whether a key is one of the four arrows. */
export function isArrow(key: string): key is Arrow {
	return key in headings;
}
