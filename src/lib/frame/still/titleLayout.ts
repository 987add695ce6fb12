import type { Shapes } from '#lib/geography/Shapes.ts';
import type { FramedView } from '../FramedView.ts';
import { foot } from './Foot.ts';
import { mapPlace } from './mapTexts.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { leading, paragraph } from './TextLine.ts';

/** Sets a page's card out: its title and what it says of itself, and beside or below them where its region lies. */
export function titleLayout(
	setting: Setting,
	framed: FramedView,
	shapes: Shapes,
	address: string | undefined
) {
	const { board, palette, isRightToLeft } = setting;
	const { display, lead, title } = board.type;
	const below = foot(setting, { framed, showsShapes: true, address });
	const box = { x: board.margin, width: board.width - 2 * board.margin };
	const gap = board.margin;
	const tall = below.top - board.margin * 2;
	const beside = (tall * 0.85 * shapes.frame.width) / shapes.frame.height;
	const texts = board.isWide
		? partOf(setting, { ...box, y: 0, height: 0 }, 0, box.width - beside - gap)
		: { ...box, height: 0 };

	const size = framed.title.length > 70 ? (display + title) / 2 : display;
	const heading = { size, fill: palette.ink, weight: 600 as const };
	const words = { size: lead * 1.3, fill: palette.inkMuted };
	const set = (y: number) => {
		const above = paragraph(setting, framed.title, heading, { ...texts, y }, 4, true);
		const from = y + above.height + display * 0.4;
		const room = Math.floor((below.top - from) / leading(setting, words.size));
		const under = paragraph(setting, framed.measure, words, { ...texts, y: from }, board.isWide ? room : 6);
		return { lines: [...above.lines, ...under.lines], bottom: from + under.height };
	};
	const atTop = set(board.margin);
	const texted = board.isWide
		? set(board.margin + Math.max(0, (tall + board.margin - atTop.bottom) / 2))
		: atTop;

	const top = board.isWide ? board.margin : texted.bottom + gap;
	const map: Box = board.isWide
		? { ...partOf(setting, { ...box, y: 0, height: 0 }, box.width - beside, beside), y: top, height: tall }
		: { ...box, y: top, height: below.top - top - gap };
	return {
		head: texted.lines,
		foot: below,
		place: mapPlace(shapes, map, !isRightToLeft)
	};
}
