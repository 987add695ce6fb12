import { readTable, type ReadTable } from './readTable.ts';
import type { Table } from './Schema.ts';

/** Reads the files of the declared tables, by table; a table without a file is left out. */
export function readTables(
	tables: readonly Table[],
	files: ReadonlyMap<string, Uint8Array>
): Map<string, ReadTable> {
	const reads = new Map<string, ReadTable>();
	for (const { name, columns } of tables) {
		const bytes = files.get(`${name}.csv`);
		const known = columns.map((column) => ({ name: column.name, isText: column.type === 'VARCHAR' }));
		if (bytes) reads.set(name, readTable(`${name}.csv`, bytes, known));
	}
	return reads;
}
