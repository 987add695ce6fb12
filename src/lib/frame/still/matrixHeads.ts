import type { MatrixColumn } from '#lib/charts/matrix/Matrix.ts';
import type { Box, Setting } from './Setting.ts';
import { leading, paragraph, widthIn, type TextLine } from './TextLine.ts';

/** Sets the places' names over their columns, so small that the longest word keeps within its own. */
export function matrixHeads(
	setting: Setting,
	columns: readonly MatrixColumn[],
	focus: string,
	boxes: readonly Box[],
	top: number
): { lines: TextLine[]; bottom: number } {
	const { board, palette } = setting;
	const { label } = board.type;
	const room = (boxes[0]?.width ?? 0) - label * 0.5;
	const wide = widthIn(setting, { size: label, weight: 600 });
	const words = columns.flatMap(({ name }) => name.split(/(?<=-)|\s/));
	const size = label * Math.min(1, room / Math.max(...words.map(wide)));
	const set = columns.map(({ place, name }, at) => {
		const isFocus = place === focus;
		const style = { size, fill: isFocus ? palette.focus : palette.ink, weight: isFocus ? 600 : 400 } as const;
		const own = boxes[at] ?? { x: 0, width: room };
		const box = { x: own.x + label * 0.25, width: room, y: 0 };
		const lead = leading(setting, size) * 0.86;
		const { lines } = paragraph(setting, name, style, box, 5);
		return lines.map((line, index) => ({ ...line, y: (lines.length - index) * -lead }));
	});
	const height = Math.max(...set.flatMap((lines) => lines.map(({ y }) => -y))) + size * 0.3;
	const bottom = top + height;
	const lines = set.flatMap((own) => own.map((line) => ({ ...line, y: bottom + line.y + size * 0.75 })));
	return { lines, bottom };
}
