import { m } from '#messages';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import { digits, type Measure } from '#lib/view/numbers.ts';
import type { Swatch } from './legendRows.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { textLine, widthIn, type TextLine } from './TextLine.ts';

/** Classes that several maps share. */
export interface ClassKey {
	lines: TextLine[];
	swatches: Swatch[];
	bottom: number;
}

interface Entry {
	/** Hatched without one. */
	fill: string | undefined;
	words: string;
}

/**
 * Sets the key from the top of a box: on a wide board in rows from the highest class down, else in one row from the
 * lowest on. The hatch comes last, if there is one.
 */
export function classKey(
	setting: Setting,
	{ breaks, tops }: Classification,
	indicator: Measure,
	isPartial: boolean,
	box: Pick<Box, 'x' | 'y' | 'width'>
): ClassKey {
	const { palette, board, language } = setting;
	const write = (value: number) => digits(value, indicator, language);
	const fills = palette.classes(breaks.length);
	const classes = breaks.map((from, at): Entry => {
		const to = tops[at] ?? from;
		const words = from === to ? write(from) : m.legend_range({ from: write(from), to: write(to) });
		return { fill: fills[at], words };
	});
	const unknown: Entry[] = isPartial ? [{ fill: undefined, words: m.no_data() }] : [];
	return board.isWide
		? inRows(setting, [...classes.reverse(), ...unknown], box)
		: inOneRow(setting, [...classes, ...unknown], box);
}

function inRows(setting: Setting, entries: Entry[], box: Pick<Box, 'x' | 'y' | 'width'>): ClassKey {
	const { small } = setting.board.type;
	const row = small * 1.62;
	const style = { size: small, fill: setting.palette.ink };
	const swatch = { width: small * 1.9, height: small * 1.05 };
	const indent = swatch.width + small * 0.7;
	const at = (index: number) => ({ ...box, y: box.y + row * index, height: swatch.height });
	return {
		swatches: entries.map(({ fill }, index) => ({ ...partOf(setting, at(index), 0, swatch.width), fill })),
		lines: entries.map(({ words }, index) =>
			textLine(
				setting,
				words,
				style,
				partOf(setting, at(index), indent, box.width - indent),
				at(index).y + small * 0.9
			)
		),
		bottom: box.y + row * entries.length
	};
}

function inOneRow(setting: Setting, entries: Entry[], box: Pick<Box, 'x' | 'y' | 'width'>): ClassKey {
	const { small } = setting.board.type;
	const widest = Math.max(...entries.map(({ words }) => widthIn(setting, { size: small })(words)));
	const width = Math.min(widest + small, box.width / entries.length);
	const style = { size: Math.min(small, (small * (width - 4)) / widest), fill: setting.palette.ink };
	const height = small * 0.7;
	const at = (index: number) => partOf(setting, { ...box, height }, index * width, width - 1);
	return {
		swatches: entries.map(({ fill }, index) => ({ ...at(index), fill })),
		lines: entries.map(({ words }, index) =>
			textLine(setting, words, style, at(index), box.y + height + small * 1.15)
		),
		bottom: box.y + height + small * 2.2
	};
}
