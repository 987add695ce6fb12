import type { Box, Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** An image's title, and what it measures. */
export interface Head {
	lines: TextLine[];
	/** Where what stands below it may begin. */
	bottom: number;
}

/** Sets title and measure from the top of a box. @param most lines of the title */
export function head(
	setting: Setting,
	{ title, measure }: { title: string; measure: string },
	box: Pick<Box, 'x' | 'y' | 'width'>,
	most = 3
): Head {
	const { type } = setting.board;
	const { ink, inkMuted } = setting.palette;
	const above = paragraph(setting, title, { size: type.title, fill: ink, weight: 600 }, box, most, true);
	const y = box.y + above.height + type.title * 0.22;
	const below = paragraph(setting, capital(measure), { size: type.lead, fill: inkMuted }, { ...box, y }, 3);
	return { lines: [...above.lines, ...below.lines], bottom: y + below.height + type.title * 0.4 };
}

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
