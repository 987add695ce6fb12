import { characterFaults, runsAsFormula } from './characters.ts';
import { decoded } from './decoded.ts';
import { quoted, type Fault } from './Fault.ts';
import { header } from './header.ts';
import { Lines, type Place } from './Lines.ts';
import { records, type CsvRecord } from './records.ts';

/** A column as the reader must know it. */
export interface ReadColumn {
	name: string;
	isText: boolean;
}

/** One row of a table's file. */
export interface Row {
	/** For each column of the schema, in its order; empty where the file has none. */
	cells: string[];
	/** Whether it has as many cells as the header; what stands in which column is unsure otherwise. */
	sound: boolean;
}

/** A table's file, read whole whatever is wrong with it. */
export interface ReadTable {
	rows: Row[];
	faults: Fault[];
	/** Where a row's cell begins in the file. @param column undefined for the row itself */
	place(row: number, column?: string): Place;
}

/**
 * Reads a table's CSV file and says what is wrong with its bytes, records, header and characters.
 * @param file its name, for the faults
 * @param columns the table's columns in the schema's order
 */
export function readTable(file: string, bytes: Uint8Array, columns: readonly ReadColumn[]): ReadTable {
	const { text, replaced, faults: byteFaults } = decoded(bytes);
	const lines = new Lines(text);
	const faults: Fault[] = [];
	const add = (at: number, subject: string, said: string) =>
		void faults.push({ file, ...lines.place(at), subject, said });
	for (const { at, said } of byteFaults) add(at, 'file', said);

	const read = records(text);
	for (const { at, said } of read.faults) add(at, 'row', said);
	const [first] = read.records;
	if (!first) return { rows: [], faults, place: () => ({ line: 1, column: 1 }) };

	const names = columns.map(({ name }) => name);
	const head = header(first, names);
	for (const { at, said } of head.faults) add(at, 'header', said);
	const body = head.isHeader ? read.records.slice(1) : read.records;
	const width = head.isHeader ? first.cells.length : names.length;
	const inOrder = width === names.length && names.every((name, index) => head.cellOf.get(name) === index);
	const nameOf = new Map([...head.cellOf].map(([name, index]) => [index, name]));
	const formulas = new Set(columns.filter(({ isText }) => isText).map(({ name }) => name));

	const checkCharacters = (record: CsvRecord, inHeader: boolean) =>
		record.cells.forEach((cell, index) => {
			const [start, subject] = [record.at[index] ?? 0, inHeader ? 'header' : (nameOf.get(index) ?? 'row')];
			for (const { at, said } of characterFaults(cell, replaced)) {
				add(offset(text, start, cell, at), subject, said);
			}
			if ((inHeader || formulas.has(subject)) && runsAsFormula(cell)) {
				add(
					start,
					subject,
					`${quoted(cell)} would be run as a formula by a spreadsheet; a text was expected`
				);
			}
		});
	if (head.isHeader) checkCharacters(first, true);
	for (const record of body) {
		checkCharacters(record, false);
		const misfit = numberOfCells(record, width);
		if (misfit) add(misfit.at, 'row', misfit.said);
	}
	return {
		faults,
		rows: body.map(({ cells }) => {
			const sound = cells.length === width;
			if (sound && inOrder) return { cells, sound };
			return { cells: names.map((name) => cells[head.cellOf.get(name) ?? -1] ?? ''), sound };
		}),
		place: (row, column) => lines.place(body[row]?.at[head.cellOf.get(column ?? '') ?? 0] ?? 0)
	};
}

function numberOfCells({ cells, at }: CsvRecord, width: number): { at: number; said: string } | undefined {
	const count = cells.length;
	if (count === width) return undefined;
	if (count === 1 && cells[0] === '')
		return { at: at[0] ?? 0, said: `the line is empty; ${width} cells were expected` };
	const said = `the row has ${count} cells; ${width} were expected`;
	if (count > width)
		return { at: at[width] ?? 0, said: `${said} (a comma within a cell asks for quotation marks)` };
	return { at: at[count - 1] ?? 0, said };
}

/** Where a cell's character stands in the file: a cell in quotation marks is written otherwise than it is read. */
function offset(text: string, start: number, cell: string, at: number): number {
	if (text.startsWith(cell, start) && text[start + cell.length] !== '"') return start + at;
	const doubled = cell.slice(0, at).split('"').length - 1;
	return start + 1 + at + doubled;
}
