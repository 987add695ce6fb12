import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './Fault.ts';
import { inQuotes } from './fillTables.server.ts';
import type { Findings } from './Findings.ts';
import type { ReadTable } from './readTable.ts';
import type { Table } from './Schema.ts';
import { wrongType } from './types.ts';

/** Finds the cells that are not of their column's type, which `typed` has NULL for. */
export async function checkTypes(
	connection: DuckDBConnection,
	{ name: table, columns }: Table,
	{ rows }: ReadTable,
	findings: Findings
): Promise<void> {
	for (const [index, { name, type }] of columns.entries()) {
		if (type === 'VARCHAR') continue;
		const empty = await connection.runAndReadAll(
			`SELECT _row FROM typed.${inQuotes(table)} WHERE ${inQuotes(name)} IS NULL`
		);
		for (const [at] of empty.getRowsJS()) {
			const row = Number(at);
			const cell = rows.cell(row, index);
			if (cell === '' || !rows.isSound(row)) continue;
			const said = wrongType(type, cell) ?? `${quoted(cell)} is out of the range of ${type}`;
			findings.cell(table, row, name, said);
		}
	}
}
