import type { Setting, TextStyle } from '../../still/Setting.ts';
import { paragraph } from '../../still/TextLine.ts';
import type { Block, Part, Room } from './Part.ts';

/** A text set in as many lines as it needs. */
export function textBlock(
	setting: Setting,
	tag: Part['tag'],
	words: string,
	style: TextStyle,
	room: Room
): Block {
	if (!words) return { parts: [], height: 0 };
	const { lines, height } = paragraph(setting, words, style, room, Infinity);
	return { parts: [{ tag, lines }], height };
}

/** The looks that texts of a sheet have. */
export function looks({ board, palette }: Setting) {
	const { ink, inkMuted, focus } = palette;
	const { text, small, label } = board.type;
	return {
		head: { size: label, fill: ink, weight: 600 },
		strong: { size: text, fill: ink, weight: 600 },
		text: { size: text, fill: ink },
		small: { size: small, fill: inkMuted },
		/** Of what the region has. */
		own: { size: text, fill: focus, weight: 600 }
	} as const satisfies Record<string, TextStyle>;
}
