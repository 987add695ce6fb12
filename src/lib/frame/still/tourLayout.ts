import { m } from '#messages';
import { routeOf, routePath } from '#lib/charts/tour/routeOf.ts';
import type { DateBasis, TourStop } from '#lib/charts/tour/TourStop.ts';
import type { Point, Shapes } from '#lib/geography/Shapes.ts';
import type { DrawnTour } from '../tour/drawnTour.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { mapPlace } from './mapTexts.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** A mark on the board: how the day of a meeting is known. */
export interface PlacedMark {
	basis: DateBasis;
	isFocus: boolean;
	x: number;
	y: number;
	r: number;
}

/** Sets the tour out: the map, and beside it the meetings in order and what the marks say. */
export function tourLayout(setting: Setting, drawn: DrawnTour, shapes: Shapes, address: string | undefined) {
	const { board, isRightToLeft } = setting;
	const { small } = board.type;
	const { framed, meetings, marks: kinds, focus } = drawn;
	const below = foot(setting, { framed, showsShapes: true, address });
	const box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin };
	const above = head(setting, framed, box);
	const area: Box = { ...box, y: above.bottom, height: below.top - small - above.bottom };

	const ratio = shapes.frame.width / shapes.frame.height;
	const mapHeight = Math.min(area.height, (area.width * 0.42) / ratio);
	const mapWidth = mapHeight * ratio;
	const place = mapPlace(shapes, { ...partOf(setting, area, 0, mapWidth), height: mapHeight }, isRightToLeft);
	const from = mapWidth + board.margin;
	const list = partOf(setting, area, from, area.width - from);

	const onMap = ([x, y]: Point): Point => [place.x + x * place.scale, place.y + y * place.scale];
	const r = small * 0.68;
	const onRegions = meetings.flatMap((stop) => {
		const region = shapes.regions.find((shape) => shape.place === stop.place);
		return region ? [markOf(setting, stop, focus, onMap(region.label), r)] : [];
	});
	const rows = listed(setting, drawn, list, r);
	const key = keyed(
		setting,
		kinds,
		{ ...list, y: rows.bottom, height: list.y + list.height - rows.bottom },
		r
	);
	const placed = [...onRegions, ...rows.marks];
	return {
		head: above.lines,
		foot: below,
		place,
		route: routePath(
			routeOf(meetings, shapes).map(onMap),
			shapes.regions.map(({ label }) => onMap(label))
		),
		marks: [...placed.map(({ mark }) => mark), ...key.marks],
		lines: [...placed.flatMap(({ number }) => number), ...rows.lines, ...key.lines]
	};
}

/** A meeting's mark, and its number within it. */
function markOf({ palette }: Setting, stop: TourStop, focus: string, [x, y]: Point, r: number) {
	const isFocus = stop.place === focus;
	const isFull = stop.basis.startsWith('stated');
	const number: TextLine[] =
		stop.number === null
			? []
			: [
					{
						text: String(stop.number),
						x,
						y: y + r * 0.47,
						size: r * 1.3,
						weight: 600,
						anchor: 'middle',
						fill: isFull ? palette.paper : isFocus ? palette.focus : palette.ink
					}
				];
	return { mark: { basis: stop.basis, isFocus, x, y, r } satisfies PlacedMark, number };
}

/** The meetings in a list, each in a line on a wide board with room for it, or else in two. */
function listed(setting: Setting, { meetings, focus }: DrawnTour, box: Box, r: number) {
	const { board, palette } = setting;
	const { small, text } = board.type;
	const indent = r * 3.4;
	const bold = { size: text, fill: palette.ink, weight: 600 as const };
	const names = Math.max(...meetings.map(({ name }) => widthIn(setting, bold)(name))) + text;
	const facts = meetings.map(({ isFound, city, when }) =>
		isFound ? m.tour_where_when({ city, when }) : when
	);
	const longest = Math.max(...facts.map(widthIn(setting, { size: text })));
	const isOneLine = board.isWide && indent + names + longest <= box.width;
	const ideal = text * (isOneLine ? 1.75 : 3.6);
	// What the key takes is as much as some of these lines.
	const step = Math.min(ideal, box.height / (meetings.length + (isOneLine ? 3.2 : 2.6)));
	const lines: TextLine[] = [];
	const marks = meetings.map((stop, at) => {
		const isFocus = stop.place === focus;
		const top = box.y + at * step;
		const middle = top + (isOneLine ? step / 2 : text * 0.75);
		const style = { ...bold, fill: isFocus ? palette.focus : palette.ink };
		const muted = { size: isOneLine ? text : small, fill: palette.inkMuted };
		const after = partOf(setting, box, indent, box.width - indent);
		lines.push(textLine(setting, stop.name, style, after, middle + text * 0.36));
		lines.push(
			isOneLine
				? shortLine(
						setting,
						facts[at] ?? '',
						muted,
						partOf(setting, box, indent + names, box.width - indent - names),
						middle + text * 0.36
					)
				: shortLine(setting, facts[at] ?? '', muted, after, middle + text * 0.36 + small * 1.3)
		);
		const own = partOf(setting, box, 0, 2.5 * r);
		return markOf(setting, stop, focus, [own.x + own.width / 2, middle], r);
	});
	return { marks, lines, bottom: box.y + meetings.length * step };
}

/** What the marks say, in two columns where they fit. */
function keyed(setting: Setting, kinds: DrawnTour['marks'], box: Box, r: number) {
	const { board, palette } = setting;
	const { small } = board.type;
	const muted = { size: small, fill: palette.inkMuted };
	const indent = r * 3.4;
	const longest = Math.max(...kinds.map(({ words }) => widthIn(setting, muted)(words)));
	const columns = 2 * (indent + longest) + small <= box.width ? 2 : 1;
	const width = box.width / columns;
	const step = Math.min(small * 1.9, (box.height - small * 0.6) / Math.ceil(kinds.length / columns));
	const lines: TextLine[] = [];
	const marks = kinds.map(({ basis, words }, at): PlacedMark => {
		const cell = partOf(setting, box, (at % columns) * width, width);
		const y = box.y + small * 0.6 + (Math.floor(at / columns) + 0.5) * step;
		const own = partOf(setting, cell, 0, 2.5 * r);
		const after = partOf(setting, cell, indent, width - indent);
		lines.push(shortLine(setting, words, muted, after, y + small * 0.36));
		return { basis, isFocus: false, x: own.x + own.width / 2, y, r: r * 0.8 };
	});
	return { marks, lines };
}
