import { textDirection, type Language } from '#lib/view/languages.ts';
import type { MeasureText, Weight } from './MeasureText.ts';
import type { Palette } from './Palette.ts';
import { boardOf, type Board, type StillSize } from './StillSize.ts';

/** What every part of a still image is set with. */
export interface Setting {
	size: StillSize;
	board: Board;
	palette: Palette;
	language: Language;
	isRightToLeft: boolean;
	measure: MeasureText;
}

/** A part of the board. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How a text looks. */
export interface TextStyle {
	size: number;
	fill: string;
	weight?: Weight;
	/** The colour of an outline that keeps it readable on a picture. */
	halo?: string;
}

export function settingOf(
	language: Language,
	size: StillSize,
	palette: Palette,
	measure: MeasureText
): Setting {
	const isRightToLeft = textDirection(language) === 'rtl';
	return { size, board: boardOf(size), palette, language, isRightToLeft, measure };
}

/** The part of a box that lies along its line of writing from `from` on, for `width`. */
export function partOf({ isRightToLeft }: Setting, box: Box, from: number, width: number): Box {
	return { ...box, x: isRightToLeft ? box.x + box.width - from - width : box.x + from, width };
}

/** A length as it is written: in hundredths. */
export const written = (length: number) => Math.round(length * 100) / 100;
