import type { CsvRecord } from './Cells.ts';
import { quoted } from './Fault.ts';

/** Which cell of a record holds which column, and what is wrong with a header. */
export interface Header {
	/** For each column of the schema, its cell's index; undefined where the header lacks it. */
	cellOf: Map<string, number>;
	faults: { at: number; said: string }[];
	/** Whether the first record is a header at all; if not, it is read as a row. */
	isHeader: boolean;
}

/**
 * Finds the schema's columns in a file's first record, so that the rows can be read even if it is faulty.
 * @param expected the columns' names in the schema's order
 */
export function header(first: CsvRecord, expected: readonly string[]): Header {
	const inOrder = new Map(expected.map((name, index) => [name, index]));
	if (!first.cells.some((cell) => inOrder.has(cell.trim()))) {
		const said = `the header is missing; ${quotedList(expected)} was expected`;
		return { cellOf: inOrder, faults: [{ at: first.at[0] ?? 0, said }], isHeader: false };
	}
	const cellOf = new Map<string, number>();
	const faults: Header['faults'] = [];
	first.cells.forEach((cell, index) => {
		const [name, at] = [cell.trim(), first.at[index] ?? 0];
		if (cellOf.has(name)) faults.push({ at, said: `the column ${name} stands here for the second time` });
		else if (inOrder.has(name)) cellOf.set(name, index);
		else
			faults.push({
				at,
				said: `${quoted(cell)} is not a column of this table; ${named(expected[index])} was expected`
			});
	});
	const end = (first.at.at(-1) ?? 0) + (first.cells.at(-1)?.length ?? 0);
	for (const [index, name] of expected.entries()) {
		if (!cellOf.has(name))
			faults.push({
				at: first.at[index] ?? end,
				said: `the column ${name} is missing; it was expected here`
			});
	}
	const found = [...cellOf.keys()];
	const due = expected.filter((name) => cellOf.has(name));
	const wrong = found.findIndex((name, index) => name !== due[index]);
	const at = first.at[cellOf.get(found[wrong] ?? '') ?? 0] ?? 0;
	if (wrong !== -1)
		faults.push({ at, said: `the column ${found[wrong]} is out of order; ${due[wrong]} was expected here` });
	return { cellOf, faults, isHeader: true };
}

function named(column: string | undefined): string {
	return column ?? 'the end of the header';
}

function quotedList(names: readonly string[]): string {
	return `"${names.join(',')}"`;
}
