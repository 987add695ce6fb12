/** A link in the grid: its row and column, the heads' being 0. */
export interface GridPlace {
	row: number;
	column: number;
}

const steps: Readonly<Record<string, GridPlace>> = {
	ArrowUp: { row: -1, column: 0 },
	ArrowDown: { row: 1, column: 0 },
	ArrowLeft: { row: 0, column: -1 },
	ArrowRight: { row: 0, column: 1 }
};

/**
 * Where a key leads among the links of a grid, over what is no link: null at an edge, undefined if the key does not
 * move. Columns run along the line of writing; Home and End lead to the ends of the row, with Ctrl of the grid.
 * @param links whether a link is there, row by row
 */
export function linkReached(
	links: readonly (readonly boolean[])[],
	from: GridPlace,
	{ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
	isRightToLeft: boolean
): GridPlace | null | undefined {
	if (key === 'Home' || key === 'End') return endOf(links, ctrlKey ? undefined : from.row, key === 'End');
	const step = steps[key];
	if (!step || ctrlKey) return undefined;
	const across = isRightToLeft ? -step.column : step.column;
	let { row, column } = from;
	do {
		row += step.row;
		column += across;
		if (links[row]?.[column]) return { row, column };
	} while (links[row]?.[column] !== undefined);
	return null;
}

function endOf(
	links: readonly (readonly boolean[])[],
	within: number | undefined,
	isLast: boolean
): GridPlace | null {
	const all = links.flatMap((cells, row) =>
		within === undefined || row === within
			? cells.flatMap((isLink, column) => (isLink ? { row, column } : []))
			: []
	);
	return (isLast ? all.at(-1) : all[0]) ?? null;
}
