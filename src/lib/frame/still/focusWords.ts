import { m } from '#messages';
import { standingSentences } from '#lib/charts/standingSentences.ts';
import type { DrawnMap } from '../map/drawnMap.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** Where the region in focus stands, in words beside a rule of its colour. */
export interface FocusWords {
	lines: TextLine[];
	rule: Box;
}

/** Sets the words from the top of a box. */
export function focusWords(
	setting: Setting,
	{ figures, focus, indicator }: DrawnMap,
	box: Pick<Box, 'x' | 'y' | 'width'>
): FocusWords {
	const { palette, board, language } = setting;
	const { text, title, small } = board.type;
	const words = standingSentences(figures, focus, indicator, language);
	const name = figures.find(({ place }) => place === focus)?.name ?? focus;
	const own = { fill: palette.focus, weight: 600 as const };
	const inset = text * 0.8;
	const column = partOf(setting, { ...box, height: 0 }, inset, box.width - inset);
	const lines: TextLine[] = [];
	let { y } = box;
	const add = (words: string, style: Parameters<typeof paragraph>[2]) => {
		const added = paragraph(setting, words, style, { ...column, y }, 3);
		lines.push(...added.lines);
		y += added.height;
	};
	add(name, { ...own, size: text });
	add(words?.value ?? m.no_data(), { ...own, size: title * 0.75 });
	if (words) {
		add(words.rank, { size: text, fill: palette.ink });
		add(words.median, { size: small, fill: palette.inkMuted });
		add(words.best, { size: small, fill: palette.inkMuted });
	}
	return { lines, rule: partOf(setting, { ...box, height: y - box.y }, 0, 3) };
}
