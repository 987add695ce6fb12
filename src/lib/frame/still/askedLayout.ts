import type { Shapes } from '#lib/geography/Shapes.ts';
import type { DrawnAsked } from '../asked/drawnAsked.ts';
import { askedKey } from './askedKey.ts';
import { askedWords } from './askedWords.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { mapPlace, mapTexts } from './mapTexts.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** A bar as long as a region's number. */
interface CountBar extends Box {
	place: string;
	fill: string;
}

/**
 * Sets a map of how many outcomes were said where out, as a map of figures is: on a wide board the map takes the end
 * side and its list the start side; else the list stands beside the map, or below it on an upright
 * board.
 */
export function askedLayout(
	setting: Setting,
	drawn: DrawnAsked,
	shapes: Shapes,
	address: string | undefined
) {
	const { board, isRightToLeft, size } = setting;
	const { framed, regions, focus } = drawn;
	const below = foot(setting, { framed, showsShapes: true, address });
	const inner = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin, height: 0 };
	const gap = board.margin * 0.8;
	const bottom = below.top - board.type.small;
	const wide = (below.top * shapes.frame.width) / shapes.frame.height;
	const column = board.isWide ? partOf(setting, inner, 0, inner.width - wide + board.margin - gap) : inner;
	const above = head(setting, framed, column);
	const room = { ...column, y: above.bottom, height: bottom - above.bottom };

	const isUpright = size === 'portrait';
	const rows = board.type.text * 1.6 * regions.length;
	const mapHeight = isUpright ? room.height - rows - gap : room.height;
	const mapWidth = Math.min((mapHeight * shapes.frame.width) / shapes.frame.height, inner.width * 0.6);
	const map = board.isWide
		? { x: isRightToLeft ? 0 : board.width - wide, y: 0, width: wide, height: below.top }
		: partOf(setting, { ...room, height: mapHeight }, inner.width - mapWidth, mapWidth);
	const list = board.isWide
		? room
		: isUpright
			? { ...room, y: room.y + mapHeight + gap, height: rows }
			: partOf(setting, room, 0, inner.width - mapWidth - gap);
	const place = mapPlace(shapes, map, !isRightToLeft);
	const inset = board.isWide && !isRightToLeft ? board.margin : board.type.small;
	return {
		head: above.lines,
		foot: below,
		place,
		texts: mapTexts(setting, shapes, regions, focus, place),
		key: askedKey(setting, drawn, {
			x: place.x + place.width * 0.51,
			y: place.y,
			width: place.width * 0.49 - inset,
			height: place.height - board.type.small
		}),
		list: countRows(setting, drawn, list),
		words: isUpright
			? askedWords(setting, drawn, partOf(setting, room, 0, inner.width - mapWidth - gap))
			: undefined
	};
}

/** The regions, a line each: name, bar and number. */
function countRows(
	setting: Setting,
	{ regions, focus }: DrawnAsked,
	box: Box
): { lines: TextLine[]; bars: CountBar[] } {
	const { palette, board, isRightToLeft } = setting;
	const row = Math.min(box.height / regions.length, board.type.text * 2.4);
	const size = Math.min(board.type.text, row / (isRightToLeft ? 1.5 : 1.35), box.width / 14);
	const bold = widthIn(setting, { size, weight: 600 });
	const names = Math.min(Math.max(...regions.map(({ name }) => bold(name))) + size, box.width * 0.75);
	const most = Math.max(1, ...regions.map(({ value }) => value ?? 0));
	const track = partOf(setting, box, names, box.width - names - size * 2);
	const lines: TextLine[] = [];
	const bars: CountBar[] = [];
	for (const [at, { place, name, value, instead }] of regions.entries()) {
		const isFocus = place === focus;
		const weight = isFocus ? (600 as const) : (400 as const);
		const style = { size, weight, fill: isFocus ? palette.focus : palette.ink };
		const middle = box.y + row * (at + 0.5);
		const base = middle + size * 0.35;
		lines.push(shortLine(setting, name, style, partOf(setting, box, 0, names - size * 0.5), base));
		if (value === null) {
			const muted = { size: size * 0.85, fill: palette.inkMuted };
			lines.push(shortLine(setting, instead, muted, partOf(setting, box, names, box.width - names), base));
			continue;
		}
		const bar = partOf(setting, track, 0, (track.width * value) / most);
		const height = size * 0.5;
		bars.push({
			...bar,
			y: middle - height / 2,
			height,
			place,
			fill: isFocus ? palette.focus : palette.mark
		});
		lines.push(textLine(setting, String(value), style, box, base, 'end'));
	}
	return { lines, bars };
}
