import type { Cells } from './Cells.ts';

/** One row of a table's file. */
export interface Row {
	/** For each column of the schema, in its order; empty where the file has none. */
	cells: string[];
	/** Whether it has as many cells as the header; what stands in which column is unsure otherwise. */
	sound: boolean;
}

/** Where the rows of a table stand among the records of its file. */
export interface Layout {
	/** The first record that is a row. */
	first: number;
	/** How many cells a row has. */
	width: number;
	/** For each column of the schema, its cell in a record; undefined where the file has none. */
	cellOf: readonly (number | undefined)[];
}

/** The rows of a table's file; each is made when it is asked for. */
export class Rows {
	readonly #cells: Cells;
	readonly #layout: Layout;
	readonly length: number;

	constructor(cells: Cells, layout: Layout) {
		this.#cells = cells;
		this.#layout = layout;
		this.length = Math.max(cells.length - layout.first, 0);
	}

	/** @param row from 0 */
	at(row: number): Row | undefined {
		if (row < 0 || row >= this.length) return undefined;
		return {
			cells: this.#layout.cellOf.map((_, column) => this.cell(row, column)),
			sound: this.isSound(row)
		};
	}

	isSound(row: number): boolean {
		return this.#cells.width(row + this.#layout.first) === this.#layout.width;
	}

	/** @param column from 0, in the schema's order */
	cell(row: number, column: number): string {
		return this.#cells.cell(row + this.#layout.first, this.#layout.cellOf[column] ?? -1);
	}

	/** Makes all the rows at once, which is for small tables. */
	map<Made>(each: (row: Row) => Made): Made[] {
		return Array.from({ length: this.length }, (_, row) => this.at(row))
			.filter((row) => row !== undefined)
			.map(each);
	}
}
