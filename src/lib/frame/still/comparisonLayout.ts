import type { DrawnComparison } from '../comparison/drawnComparison.ts';
import { comparedRow } from './comparedRow.ts';
import { foot } from './Foot.ts';
import { head } from './Head.ts';
import { partOf, type Box, type Setting } from './Setting.ts';
import { paragraph, type TextLine } from './TextLine.ts';

/** The shape of a compared region, on the board. */
export interface ShapeOnBoard {
	place: string;
	/** In the comparison, from 0. */
	position: number;
	x: number;
	y: number;
}

/** Sets a comparison out: a row for each indicator, with all twelve regions on a strip, and the chosen ones' values. */
export function comparisonLayout(setting: Setting, drawn: DrawnComparison, address: string | undefined) {
	const { board, palette, isRightToLeft } = setting;
	const { text, small } = board.type;
	const { framed, places, themes } = drawn;
	const below = foot(setting, { framed, showsShapes: false, address });
	const box = { x: board.margin, y: board.margin, width: board.width - 2 * board.margin, height: 0 };
	const above = head(setting, framed, box);

	// Where there is less room, an indicator's name stands above its strip.
	const names = board.isWide ? 0.36 : 0;
	const strip = board.isWide ? 0.28 : 0.42;
	const gap = text * 0.9;
	const column = (box.width * (1 - names - strip)) / places.length;
	const columns = places.map((_, at) =>
		partOf(setting, box, box.width * (names + strip) + column * at + gap, column - gap)
	);

	const radius = small * 0.42;
	const keyed = columns.map((own, at) => {
		const style = { size: small, fill: at === 0 ? palette.focus : palette.ink, weight: 600 as const };
		const beside = partOf(setting, own, small * 1.3, own.width - small * 1.3);
		return { own, ...paragraph(setting, places[at]?.name ?? '', style, { ...beside, y: 0 }, 3) };
	});
	const tallest = Math.max(...keyed.map(({ height }) => height));
	const keys: ShapeOnBoard[] = [];
	const keyLines: TextLine[] = [];
	for (const [position, { own, lines }] of keyed.entries()) {
		const moved = lines.map((line) => ({ ...line, y: line.y + above.bottom }));
		keyLines.push(...moved);
		const x = isRightToLeft ? own.x + own.width - radius : own.x + radius;
		keys.push({
			place: places[position]?.place ?? '',
			position,
			x,
			y: (moved[0]?.y ?? above.bottom) - small * 0.36
		});
	}

	const top = above.bottom + tallest + small * 0.3;
	const compared = themes.flatMap(({ indicators }) => indicators);
	const height = (below.top - small * 0.4 - top) / Math.max(1, compared.length);
	const parts = (y: number): { name: Box; strip: Box; values: Box[] } => {
		const row = { ...box, y, height };
		const own = board.isWide ? names : 1;
		return {
			name: partOf(setting, row, 0, box.width * own - gap),
			strip: partOf(setting, row, box.width * names, box.width * strip),
			values: columns.map((one) => ({ ...one, y, height }))
		};
	};
	return {
		head: above.lines,
		foot: below,
		radius,
		keys,
		keyLines,
		rule: { x1: box.x, x2: box.x + box.width },
		rows: compared.map((one, at) => ({
			...comparedRow(setting, one, places, parts(top + height * at), radius),
			top: top + height * at
		}))
	};
}
