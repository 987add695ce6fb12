import { inRightToLeft } from './isolates.ts';
import type { Weight } from './MeasureText.ts';
import type { Box, Setting, TextStyle } from './Setting.ts';
import { balanced, shortened, wrapped } from './wrapped.ts';

/** A line of text where it stands on the board; `y` is its baseline. */
export interface TextLine extends TextStyle {
	text: string;
	x: number;
	y: number;
	weight: Weight;
	/** As SVG has it: towards the left, the middle or the right, in all languages. */
	anchor: 'start' | 'middle' | 'end';
}

/** Where a text stands in its box, along the line of writing. */
export type Align = 'start' | 'middle' | 'end';

/** A line of text in a box, from whose edge it starts, or at whose end it ends. */
export function textLine(
	{ isRightToLeft }: Setting,
	text: string,
	style: TextStyle,
	{ x, width }: Pick<Box, 'x' | 'width'>,
	y: number,
	align: Align = 'start'
): TextLine {
	const isLeft = (align === 'start') !== isRightToLeft;
	const place =
		align === 'middle'
			? ({ x: x + width / 2, anchor: 'middle' } as const)
			: isLeft
				? ({ x, anchor: 'start' } as const)
				: ({ x: x + width, anchor: 'end' } as const);
	return {
		...style,
		weight: style.weight ?? 400,
		...place,
		y,
		text: isRightToLeft ? inRightToLeft(text) : text
	};
}

/** As textLine, cut with an ellipsis where it is wider than its box. */
export function shortLine(setting: Setting, text: string, style: TextStyle, box: Box, y: number): TextLine {
	return textLine(setting, shortened(text, box.width, widthIn(setting, style)), style, box, y);
}

/** Lines of text with the height that they take. */
export interface Paragraph {
	lines: TextLine[];
	height: number;
}

/** Letters with marks above and below need more room. */
export const leading = ({ isRightToLeft }: Setting, size: number) =>
	size * (isRightToLeft ? (size > 24 ? 1.42 : 1.55) : size > 24 ? 1.17 : 1.4);

/** A text set in lines from the top of a box, at most `most` of them. */
export function paragraph(
	setting: Setting,
	text: string,
	style: TextStyle,
	box: Pick<Box, 'x' | 'y' | 'width'>,
	most: number,
	isBalanced = false
): Paragraph {
	const lead = leading(setting, style.size);
	const texts = (isBalanced ? balanced : wrapped)(text, box.width, most, widthIn(setting, style));
	return {
		lines: texts.map((line, at) =>
			textLine(setting, line, style, box, box.y + lead * (at + 0.5) + style.size * 0.36)
		),
		height: lead * texts.length
	};
}

/** How wide texts of one style are. */
export function widthIn({ measure }: Setting, { size, weight = 400 }: Pick<TextStyle, 'size' | 'weight'>) {
	return (text: string) => measure(text, size, weight);
}
