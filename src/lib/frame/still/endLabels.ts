import type { Setting } from './Setting.ts';
import { inRightToLeft } from './isolates.ts';
import type { TextLine } from './TextLine.ts';

/** A line's name and last value, and where the line ends. */
export interface LineEnd {
	words: string;
	isFocus: boolean;
	/** Whether it ends in the last year of all: only then is there room beside it. */
	isLast: boolean;
	x: number;
	y: number;
}

/**
 * Names lines beside their ends: the focus always, then the highest, the lowest and whichever of the others
 * leave each other room.
 */
export function endLabels(
	setting: Setting,
	ends: readonly LineEnd[],
	{ left, top, bottom }: { left: number; top: number; bottom: number }
): TextLine[] {
	const { board, palette, isRightToLeft } = setting;
	const size = board.type.text * 0.95;
	const room = size * 1.25;
	const beside = ends.filter(({ isLast }) => isLast).sort((a, b) => a.y - b.y);
	const focus = ends.find(({ isFocus }) => isFocus);
	const wanted = new Set([focus, beside[0], beside.at(-1), ...beside].filter((end) => end !== undefined));
	const kept: LineEnd[] = [];
	for (const end of wanted) {
		const isFree = kept.every((other) => !other.isLast || !end.isLast || Math.abs(other.y - end.y) >= room);
		if (isFree && end.y >= top && end.y <= bottom) kept.push(end);
	}
	return kept.map(({ words, isFocus, isLast, x, y }) => {
		const weight = isFocus ? 600 : 400;
		const hasRoom = x - left > setting.measure(words, size, weight);
		return {
			text: isRightToLeft ? inRightToLeft(words) : words,
			size,
			weight,
			fill: isFocus ? palette.focus : palette.inkMuted,
			...(isLast ? {} : { halo: palette.paper }),
			anchor: isLast || !hasRoom ? 'start' : 'end',
			x: isLast ? x + size * 0.65 : x,
			y: isLast ? y + size * 0.35 : y - size * 0.7
		};
	});
}
