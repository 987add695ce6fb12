import type { CsvRecord } from './Cells.ts';
import { characterFaults, isPlain, runsAsFormula } from './characters.ts';
import { decoded } from './decoded.ts';
import { quoted, type Fault } from './Fault.ts';
import { header } from './header.ts';
import { Lines, type Place } from './Lines.ts';
import { records } from './records.ts';
import { Rows } from './Rows.ts';

/** A column as the reader must know it. */
export interface ReadColumn {
	name: string;
	isText: boolean;
}

/** A table's file, read whole whatever is wrong with it. */
export interface ReadTable {
	rows: Rows;
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

	const { cells, faults: recordFaults } = records(text);
	for (const { at, said } of recordFaults) add(at, 'row', said);
	const first = cells.record(0);
	const names = columns.map(({ name }) => name);
	const head = header(first, names);
	if (cells.length > 0) for (const { at, said } of head.faults) add(at, 'header', said);
	const firstRow = head.isHeader ? 1 : 0;
	const width = head.isHeader ? first.cells.length : names.length;
	const nameOf = new Map([...head.cellOf].map(([name, index]) => [index, name]));
	const texts = new Set(columns.filter(({ isText }) => isText).map(({ name }) => name));

	const checkCharacters = (record: number, inHeader: boolean) => {
		for (let index = 0; index < cells.width(record); index += 1) {
			const [start, end] = [cells.begin(record, index) ?? 0, cells.end(record, index) ?? 0];
			if (isPlain(text, start, end)) continue;
			const cell = cells.cell(record, index);
			const subject = inHeader ? 'header' : (nameOf.get(index) ?? 'row');
			for (const { at, said } of characterFaults(cell, replaced)) {
				add(offset(text, start, cell, at), subject, said);
			}
			if ((inHeader || texts.has(subject)) && runsAsFormula(cell)) {
				const said = 'would be run as a formula by a spreadsheet; a text was expected';
				add(start, subject, `${quoted(cell)} ${said}`);
			}
		}
	};
	if (head.isHeader) checkCharacters(0, true);
	for (let record = firstRow; record < cells.length; record += 1) {
		checkCharacters(record, false);
		if (cells.width(record) === width) continue;
		const { at, said } = numberOfCells(cells.record(record), width);
		add(at, 'row', said);
	}
	return {
		faults,
		rows: new Rows(cells, {
			first: firstRow,
			width,
			cellOf: names.map((name) => head.cellOf.get(name))
		}),
		place: (row, column) => lines.place(cells.begin(firstRow + row, head.cellOf.get(column ?? '') ?? 0) ?? 0)
	};
}

/** What is wrong with a record that has more or fewer cells than it should. */
function numberOfCells({ cells, at }: CsvRecord, width: number): { at: number; said: string } {
	const count = cells.length;
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
