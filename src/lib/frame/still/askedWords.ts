import { m } from '#messages';
import type { DrawnAsked } from '../asked/drawnAsked.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** Sets what was said in the meeting of the region in focus from the top of a box, beside a rule of its colour. */
export function askedWords(
	setting: Setting,
	{ regions, focus }: Pick<DrawnAsked, 'regions' | 'focus'>,
	box: Pick<Box, 'x' | 'y' | 'width'>
): { lines: TextLine[]; rule: Box } | undefined {
	const own = regions.find(({ place }) => place === focus);
	if (!own) return undefined;
	const { text, title } = setting.board.type;
	const style = { fill: setting.palette.focus, weight: 600 as const };
	const column = partOf(setting, { ...box, height: 0 }, text * 0.8, box.width - text * 0.8);
	const name = paragraph(setting, own.name, { ...style, size: text }, column, 2);
	const said = paragraph(
		setting,
		own.instead || m.asked_points({ n: own.value ?? 0 }),
		{ ...style, size: title * 0.75 },
		{ ...column, y: box.y + name.height },
		3
	);
	const height = name.height + said.height;
	return { lines: [...name.lines, ...said.lines], rule: partOf(setting, { ...box, height }, 0, 3) };
}
