import { m } from '#messages';
import type { MatrixCell } from '#lib/charts/matrix/Matrix.ts';
import type { DrawnMatrix } from '../matrix/drawnMatrix.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { matrixHeads } from './matrixHeads.ts';
import { matrixKey } from './matrixKey.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { shortLine, textLine, widthIn, type TextLine } from './TextLine.ts';

/** A shaded, hatched or empty cell of the matrix, on the board. */
export interface CellOnBoard {
	theme: string;
	place: string;
	box: Box;
	/** Of the shade; undefined where the meeting has nothing. */
	fill: string | undefined;
	sign: 'hatch' | 'dot' | undefined;
	isChosen: boolean;
}

/** Sets a matrix out: a theme's name beside its row of cells, or above it where there is less room. */
export function matrixLayout(setting: Setting, drawn: DrawnMatrix, address: string | undefined) {
	const { board, palette } = setting;
	const { small, text } = board.type;
	const { framed, matrix, focus, at } = drawn;
	const { columns, rows, steps } = matrix;
	const below = foot(setting, { framed, showsShapes: false, address });
	const box: Box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin, height: 0 };
	const above = head(setting, framed, box, 2);
	const plain = { size: small, fill: palette.ink };
	const wide = widthIn(setting, plain);

	const {
		lines: keyLines,
		swatches,
		height: keyHeight
	} = matrixKey(setting, matrix, { ...box, y: above.bottom });
	const totals = Math.max(small * (matrix.hasOthers ? 4.2 : 2.6), wide(m.matrix_total()) + small * 0.6);
	const longest = Math.max(...rows.map(({ name }) => wide(name)));
	const names = board.isWide ? Math.min(longest + small, box.width * 0.3) : 0;
	const column = (box.width - names - totals) / columns.length;
	const across = (index: number): Box => partOf(setting, box, names + index * column, column);
	const heads = matrixHeads(
		setting,
		columns,
		focus,
		columns.map((_, index) => across(index)),
		above.bottom + keyHeight
	);

	const top = heads.bottom + small * 0.4;
	const height = (below.top - small * 0.9 - top) / rows.length;
	const nameHeight = board.isWide ? 0 : small * 1.5;
	const fills = palette.classes(steps.length);
	const lines: TextLine[] = [...keyLines, ...heads.lines];
	const last = partOf(setting, box, box.width - totals, totals);
	const muted = { size: board.type.label, fill: palette.inkMuted };
	lines.push(textLine(setting, m.matrix_total(), muted, last, heads.bottom - small * 0.1, 'end'));
	const cells: CellOnBoard[] = [];
	const write = (words: string, own: Box, fill: string, weight: 400 | 600 = 400) =>
		lines.push(
			textLine(
				setting,
				words,
				{ size: text * 0.92, fill, weight },
				own,
				own.y + own.height / 2 + text * 0.33,
				'middle'
			)
		);

	for (const [index, row] of rows.entries()) {
		const y = top + index * height;
		const room: Box = { ...box, y: y + nameHeight + 1, height: height - nameHeight - 2 };
		const middle = board.isWide ? y + height / 2 : y + nameHeight * 0.58;
		const own = partOf(setting, box, 0, (board.isWide ? names : box.width) - small);
		lines.push(
			shortLine(
				setting,
				row.name,
				{ ...plain, fill: row.isLeftOut ? palette.inkMuted : palette.ink },
				own,
				middle + small * 0.36
			)
		);
		for (const [at_, cell] of row.cells.entries()) {
			const whole = { ...across(at_), y: room.y, height: room.height };
			const inner = { ...whole, x: whole.x + 1, width: whole.width - 2 };
			const parts = cellParts(setting, cell, inner, matrix.hasOthers);
			cells.push({
				theme: row.theme,
				place: cell.place,
				box: parts.count,
				fill: cell.step === null ? undefined : fills[cell.step],
				sign: row.isLeftOut
					? undefined
					: cell.isUnknown
						? 'hatch'
						: cell.meeting + cell.others === 0
							? 'dot'
							: undefined,
				isChosen: at.theme === row.theme && at.place === cell.place
			});
			if (cell.meeting)
				write(String(cell.meeting), parts.count, (cell.step ?? 0) > 1 ? palette.paper : palette.ink);
			if (cell.others) write(`+${cell.others}`, parts.others, palette.inkMuted);
		}
		const end = { ...last, y: room.y, height: room.height };
		const counted = [
			...(matrix.hasMeetings ? [String(row.meeting)] : []),
			...(row.others ? [`+${row.others}`] : [])
		].join(' ');
		if (!row.isLeftOut) write(counted, end, palette.ink, 600);
	}
	const focused = columns.findIndex(({ place }) => place === focus);
	return {
		head: above.lines,
		foot: below,
		lines,
		swatches,
		cells,
		rules: rows.map((_, index) => ({ x1: box.x, x2: box.x + box.width, y: top + index * height })),
		focus: focused < 0 ? undefined : { ...across(focused), y: top, height: height * rows.length }
	};
}

/** Where a cell's two numbers stand: what was said elsewhere stands apart, on paper. */
function cellParts(
	setting: Setting,
	{ meeting, others, isUnknown }: MatrixCell,
	box: Box,
	isShared: boolean
) {
	if (!isShared || !others) return { count: box, others: box };
	if (!meeting && !isUnknown) return { count: box, others: box };
	return {
		count: partOf(setting, box, 0, box.width * 0.55),
		others: partOf(setting, box, box.width * 0.55, box.width * 0.45)
	};
}
