import { m } from '#messages';
import type { DrawnAsked } from '../asked/drawnAsked.ts';
import type { Swatch } from './legendRows.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/**
 * The classes of numbers, the highest first, then what regions without a number have instead (hatched): a row each
 * with how many regions it holds, in the lower end corner of a box.
 */
export function askedKey(
	setting: Setting,
	{ classification, unknown }: Pick<DrawnAsked, 'classification' | 'unknown'>,
	corner: Box
): { lines: TextLine[]; swatches: Swatch[] } {
	const { palette, board, isRightToLeft } = setting;
	const { breaks, tops, counts } = classification;
	const fills = palette.classes(breaks.length);
	const classes = breaks.map((from, at) => {
		const to = tops[at] ?? from;
		const words = from === to ? String(from) : m.legend_range({ from: String(from), to: String(to) });
		return { fill: fills[at], words, count: counts[at] ?? 0 };
	});
	const rows = [...classes.reverse(), ...unknown.map((row) => ({ ...row, fill: undefined }))];
	const told = rows.map(({ words, count }) => `${words} · ${m.legend_regions({ n: count })}`);

	const least = Math.min(board.type.small * 0.96, corner.width / 13);
	const widest = Math.max(0, ...told.map(widthIn(setting, { size: least })));
	const size = Math.min(least, (least * (corner.width - least * 2.6)) / Math.max(widest, 1));
	const [swatch, gap, row] = [size * 1.9, size * 0.7, size * 1.62];
	const width = Math.min(swatch + gap + (widest * size) / least + 1, corner.width);
	const right = corner.x + corner.width;
	const box = {
		x: isRightToLeft ? corner.x : right - width,
		y: corner.y + corner.height - row * rows.length,
		width,
		height: row * rows.length
	};
	const texts = partOf(setting, box, swatch + gap, width - swatch - gap);
	const style = { size, fill: palette.ink };
	return {
		swatches: rows.map(({ fill }, at) => ({
			...partOf(setting, box, 0, swatch),
			y: box.y + row * at + (row - size) / 2,
			height: size,
			fill
		})),
		lines: told.map((words, at) => {
			const base = box.y + row * (at + 0.5) + size * 0.35;
			return rows[at]?.fill
				? textLine(setting, words, style, texts, base)
				: shortLine(setting, words, style, texts, base);
		})
	};
}
