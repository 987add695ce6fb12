import { isolated } from '#lib/view/isolated.ts';
import { partOf, type Setting } from '../../still/Setting.ts';
import { paragraph, textLine, widthIn } from '../../still/TextLine.ts';
import type { BriefFigure } from '../Brief.ts';
import type { Block, Part, Room } from './Part.ts';
import { stripDrawings } from './stripDrawings.ts';
import { looks } from './textBlock.ts';

/** The year of a figure and the number of its source, which the list of sources explains. */
export function provenance({ year, source }: Pick<BriefFigure, 'year' | 'source'>): string {
	return [year, ...(source === null ? [] : [`[${String(source)}]`])].filter(Boolean).map(isolated).join(' ');
}

/** Figures below each other: what each is of, where the regions lie, the region's own value and its rank. */
export function figureRows(setting: Setting, figures: readonly BriefFigure[], room: Room): Block {
	const { palette } = setting;
	const { text, small, own } = looks(setting);
	const box = { ...room, height: 0 };
	const widest = (texts: string[], style: typeof text) => Math.max(0, ...texts.map(widthIn(setting, style)));
	const last = Math.max(
		widest(
			figures.map(({ value }) => value),
			own
		),
		widest(
			figures.map(({ rank }) => rank),
			small
		)
	);
	const gap = text.size * 1.5;
	const nameWidth = (room.width - last - 2 * gap) * 0.58;
	const nameBox = partOf(setting, box, 0, nameWidth);
	const stripBox = partOf(setting, box, nameWidth + gap, room.width - nameWidth - last - 2 * gap);
	const lastBox = partOf(setting, box, room.width - last, last);
	const pad = text.size * 0.3;
	let y = room.y;
	const rows = figures.map((figure): Part => {
		const name = paragraph(setting, figure.name, text, { ...nameBox, y: y + pad }, Infinity);
		const origin = paragraph(setting, provenance(figure), small, { ...nameBox, y: y + pad + name.height }, 1);
		const height = name.height + origin.height + 2 * pad;
		const [first, second] = [name.lines[0]?.y ?? y, (name.lines[0]?.y ?? y) + small.size * 1.45];
		const value = textLine(setting, figure.value, figure.rank ? own : small, lastBox, first, 'end');
		const rank = textLine(setting, figure.rank, small, lastBox, second, 'end');
		const row: Part = {
			tag: 'TR',
			parts: [
				{ tag: 'TH', lines: [...name.lines, ...origin.lines] },
				{ tag: 'TD', lines: [value, ...(figure.rank ? [rank] : [])] }
			],
			drawings: [
				{ kind: 'rule', x: room.x, y, width: room.width, colour: palette.rule, thick: 0.4 },
				...stripDrawings(setting, figure.strip, { ...stripBox, y: y + height / 2 })
			]
		};
		y += height;
		return row;
	});
	return { parts: [{ tag: 'Table', parts: rows }], height: y - room.y };
}
