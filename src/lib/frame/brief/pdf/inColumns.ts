import type { Setting } from '../../still/Setting.ts';
import type { Block, Room } from './Part.ts';
import { columnsOf } from './sideBySide.ts';

/** Something that stands in one column, with what room there must be above it unless it is the first. */
export interface Piece {
	set: (room: Room) => Block;
	above: number;
	/** Whether it must not be the last of a column: a heading. */
	leads?: boolean;
}

/** Pieces in two columns of about the same height, in the order of reading. */
export function inColumns(setting: Setting, pieces: readonly Piece[], room: Room): Block {
	const columns = columnsOf(setting, room);
	const heights = pieces.map(({ set }) => set(columns[0]).height);
	const heightOf = (from: number, to: number) =>
		pieces
			.slice(from, to)
			.reduce((sum, { above }, at) => sum + (at ? above : 0) + (heights[from + at] ?? 0), 0);
	const breaks = pieces.map((_, at) => at + 1).filter((at) => !pieces[at - 1]?.leads);
	const taller = (at: number) => Math.max(heightOf(0, at), heightOf(at, pieces.length));
	const [first = pieces.length] = breaks.toSorted((a, b) => taller(a) - taller(b));
	const parts = [pieces.slice(0, first), pieces.slice(first)].flatMap((column, at) => {
		const place = columns[at] ?? room;
		let y = room.y;
		return column.flatMap(({ set, above }, index) => {
			y += index ? above : 0;
			const block = set({ ...place, y });
			y += block.height;
			return block.parts;
		});
	});
	return { parts, height: pieces.length ? taller(first) : 0 };
}
