import { m } from '#messages';
import { isolated } from '#lib/view/isolated.ts';
import { startsRightToLeft } from './isolates.ts';
import type { Setting, TextStyle } from './Setting.ts';
import { boardOf } from './StillSize.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** A reader's words above an image: who says so first, then what. */
export interface ReadersStrip {
	height: number;
	rule: { x: number; y: number; width: number; height: number };
	lines: TextLine[];
}

type Words = Readonly<{ title: string; note: string }>;

/** Sets a reader's words across the whole top of an image. */
export function readersStrip(given: Setting, { title, note }: Words): ReadersStrip {
	const board = boardOf(given.size);
	const setting = { ...given, board };
	const { type, margin } = board;
	const { ink, inkMuted } = setting.palette;
	const top = margin * 0.5;
	const inset = type.text;
	const box = {
		x: setting.isRightToLeft ? margin : margin + inset,
		width: board.width - 2 * margin - inset
	};
	const lines: TextLine[] = [];
	let y = top;
	const add = (text: string, style: TextStyle, most: number, isOwn = true) => {
		if (!text) return;
		const isRightToLeft = isOwn ? startsRightToLeft(text) : setting.isRightToLeft;
		const set = paragraph({ ...setting, isRightToLeft }, text, style, { ...box, y }, most);
		lines.push(...set.lines);
		y += set.height;
	};
	add(m.annotation_by_reader(), { size: type.small, fill: inkMuted }, 2, false);
	add(title && m.annotation_quoted({ text: isolated(title) }), { size: type.lead, fill: ink }, 4);
	add(note, { size: type.small, fill: ink }, 9);
	const rule = {
		y: top,
		width: 3,
		height: y - top,
		x: setting.isRightToLeft ? board.width - margin - 3 : margin
	};
	return { height: y + top, rule, lines };
}

/**
 * A setting with room for a reader's words above the picture: its board is as high as ever, and wider, and stands
 * in the image smaller by as much (see StillFrame). So a picture never has less height than it was laid out for.
 */
export function besideReadersWords(setting: Setting, words: Words | undefined): Setting {
	if (!words) return setting;
	const { board } = setting;
	const scale = 1 - readersStrip(setting, words).height / board.height;
	return { ...setting, board: { ...board, width: board.width / scale, margin: board.margin / scale } };
}
