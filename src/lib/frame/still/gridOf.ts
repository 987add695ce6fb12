/** Rows of cells of one size, each with a picture as large as it can be. */
export interface CellGrid {
	columns: number;
	/** Of a cell. */
	width: number;
	height: number;
	/** Height of the picture in a cell. */
	map: number;
}

/**
 * Finds the number of columns that leaves most room to the pictures.
 * @param extra height that a cell needs besides its picture
 * @param ratio of a picture's width to its height
 */
export function gridOf(
	count: number,
	room: { width: number; height: number },
	gap: { x: number; y: number },
	extra: number,
	ratio: number
): CellGrid {
	const grids = Array.from({ length: count }, (_, at): CellGrid => {
		const columns = at + 1;
		const rows = Math.ceil(count / columns);
		const width = (room.width - gap.x * (columns - 1)) / columns;
		const height = (room.height - gap.y * (rows - 1)) / rows;
		const map = Math.max(0, Math.min(height - extra, width / ratio));
		return { columns, width, height: map + extra, map };
	});
	return grids.reduce((best, grid) => (grid.map > best.map ? grid : best));
}
