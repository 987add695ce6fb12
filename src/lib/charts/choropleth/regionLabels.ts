import type { PlaceShape, Point, Shapes } from '#lib/geography/Shapes.ts';
import type { Mark } from '../Mark.ts';

/** A region's name and value, set on the map or in the sea beside it. */
export interface RegionLabel {
	mark: Mark;
	/** The name, in one line or two. */
	lines: string[];
	/** Where the first line's baseline stands, in frame units. */
	at: Point;
	/** Whether the text is centred on that point or ends there, at the shore. */
	side: 'inside' | 'shore';
	/** Where the line from the text into the region ends, for labels at the shore. */
	leader: Point | null;
}

/**
 * Labels that do not fit their region end in the Atlantic at this distance from its inside point
 * (frame units); the others move by it to stay clear of their neighbours. One that touches its
 * region needs no line to it.
 */
const places: Record<string, { side: RegionLabel['side']; offset: Point; touching?: true }> = {
	'MA-01': { side: 'shore', offset: [-34, -14] },
	'MA-04': { side: 'shore', offset: [-30, -24] },
	'MA-06': { side: 'shore', offset: [-58, -22] },
	'MA-07': { side: 'shore', offset: [-62, -8], touching: true },
	'MA-03': { side: 'inside', offset: [4, 4] },
	'MA-05': { side: 'inside', offset: [2, 0] }
};

const inPlace: (typeof places)[string] = { side: 'inside', offset: [0, 0] };

/** Names longer than this are set in two lines when they stand inside their region (characters). */
const longest = 14;

/** How far a leader goes from the text towards the region's inside point: past the shore, no further. */
const reach = 0.6;

/** A label for each region that has a mark. */
export function regionLabels(shapes: Pick<Shapes, 'regions'>, marks: Mark[]): RegionLabel[] {
	return shapes.regions.flatMap(({ place, label }) => {
		const mark = marks.find((candidate) => candidate.place === place);
		if (!mark) return [];
		const { side, offset, touching } = places[place] ?? inPlace;
		const at: Point = [label[0] + offset[0], label[1] + offset[1]];
		const lines = side === 'inside' ? inLines(mark.name) : [mark.name];
		const end: Point = [at[0] - offset[0] * reach, at[1] - offset[1] * reach];
		return [{ mark, lines, at, side, leader: side === 'inside' || touching ? null : end }];
	});
}

/** A label inside each place that has a mark. */
export function placeLabels(places: readonly PlaceShape[], marks: readonly Mark[]): RegionLabel[] {
	return places.flatMap(({ place, label: at }) => {
		const mark = marks.find((candidate) => candidate.place === place);
		return mark ? [{ mark, lines: inLines(mark.name), at, side: 'inside' as const, leader: null }] : [];
	});
}

/** Breaks a long name after the hyphen or at the space nearest its middle. */
export function inLines(name: string): string[] {
	const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
	if (name.length <= longest || breaks.length === 0) return [name];
	const unevenness = (at: number) => Math.abs(name.length - 2 * at);
	const middle = breaks.reduce((best, at) => (unevenness(at) < unevenness(best) ? at : best));
	return [name.slice(0, middle).trimEnd(), name.slice(middle)];
}
