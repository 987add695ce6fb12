import { isInside, shared, type Box } from './Box.ts';

/** A point whose name is to stand beside it. */
export interface Named {
	x: number;
	y: number;
	/** Of the point's circle. */
	radius: number;
	/** Of its name. */
	width: number;
	height: number;
	/** Names that must give way are taken away from the last of these on; the first never is. */
	priority: number;
}

/** Where a name stands. */
export interface LabelPlace {
	box: Box;
	anchor: 'start' | 'middle' | 'end';
	/** The end, at the name, of the line from a point to a name that stands away from it. */
	leader: { x: number; y: number } | null;
}

interface Candidate extends LabelPlace {
	cost: number;
}

/** Directions in the order in which they are liked: beside, above and below, slantwise. */
const directions = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
] as const;

/** How far names may stand away from their points. */
const distances = [2, 12, 22, 34, 48] as const;

/**
 * Finds a place for each name: beside its point if it can be, else away from it with a line. The names settle in
 * turns, each where it covers least of the other names, points and obstacles; those that then still lie over
 * another are left out (null), the least important first. The same input gives the same places.
 */
export function labelPlaces(
	named: readonly Named[],
	obstacles: readonly Box[],
	bounds: Box
): (LabelPlace | null)[] {
	const points = named.map(({ x, y, radius }) => around(x, y, radius + 1, radius + 1));
	const candidates = named.map((one) => candidatesOf(one, bounds));
	const order = named
		.map((_, at) => at)
		.sort((a, b) => (named[a]?.priority ?? 0) - (named[b]?.priority ?? 0));
	const places: (Candidate | null)[] = named.map(() => null);
	for (let turn = 0, moved = true; turn < 12 && moved; turn++) {
		moved = false;
		for (const at of order) {
			const others = places.filter((place, other) => other !== at && place !== null) as Candidate[];
			const fixed = [...points.filter((_, other) => other !== at), ...obstacles];
			const best = cheapest(candidates[at] ?? [], others, fixed, named[at]);
			moved ||= best !== places[at];
			places[at] = best;
		}
	}
	const kept: (LabelPlace | null)[] = named.map(() => null);
	for (const at of order) {
		const place = places[at] ?? null;
		if (!place) continue;
		const isFree = kept.every((other) => !other || shared(other.box, place.box) === 0);
		if (isFree) kept[at] = { box: place.box, anchor: place.anchor, leader: place.leader };
	}
	return kept;
}

function cheapest(
	candidates: readonly Candidate[],
	others: readonly Candidate[],
	fixed: readonly Box[],
	from: Named | undefined
): Candidate | null {
	let [best, least]: [Candidate | null, number] = [null, Infinity];
	for (const candidate of candidates) {
		const { box, leader, cost } = candidate;
		const covered =
			others.reduce((sum, other) => sum + 40 * shared(box, other.box), 0) +
			fixed.reduce((sum, other) => sum + 12 * shared(box, other), 0) +
			(leader && from ? 400 * crossed(from, leader, [...others.map((other) => other.box), ...fixed]) : 0);
		if (cost + covered < least) [best, least] = [candidate, cost + covered];
	}
	return best;
}

function candidatesOf({ x, y, radius, width, height }: Named, bounds: Box): Candidate[] {
	const found = distances.flatMap((distance, ring) =>
		directions.map(([right, down], at): Candidate => {
			const slant = right && down ? Math.SQRT1_2 : 1;
			const reach = (radius + distance) * slant;
			const edge = { x: x + right * reach, y: y + down * reach };
			const left = right === 0 ? x - width / 2 : right > 0 ? edge.x : edge.x - width;
			const top = down === 0 ? y - height / 2 : down > 0 ? edge.y : edge.y - height;
			return {
				box: { left, top, right: left + width, bottom: top + height },
				anchor: right === 0 ? 'middle' : right > 0 ? 'start' : 'end',
				leader: ring ? edge : null,
				cost: 3 * at + 120 * ring
			};
		})
	);
	return found.filter(({ box }) => isInside(box, bounds));
}

/** How many boxes a line runs through. */
function crossed(
	from: { x: number; y: number },
	to: { x: number; y: number },
	boxes: readonly Box[]
): number {
	const steps = [0.25, 0.4, 0.55, 0.7, 0.85];
	return boxes.filter((box) =>
		steps.some((share) => {
			const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
			return isInside({ left: x, right: x, top: y, bottom: y }, box);
		})
	).length;
}

function around(x: number, y: number, wide: number, high: number): Box {
	return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}
