import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './Fault.ts';
import { inQuotes } from './fillTables.server.ts';
import type { Findings } from './Findings.ts';
import type { ReadTable } from './readTable.ts';
import type { Table } from './Schema.ts';
import { wrongType } from './types.ts';

/** Finds the cells that are not of their column's type, and empties them in `typed`. */
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
		const refused = new Set(empty.getRowsJS().map(([row]) => Number(row)));
		const wrong: number[] = [];
		rows.forEach(({ cells, sound }, row) => {
			const cell = cells[index] ?? '';
			if (!sound || cell === '') return;
			const range = refused.has(row) ? `${quoted(cell)} is out of the range of ${type}` : undefined;
			const said = wrongType(type, cell) ?? range;
			if (!said) return;
			findings.cell(table, row, name, said);
			if (!range) wrong.push(row);
		});
		// DuckDB takes more than is written here: 1.5 as a whole number, nan as a number.
		if (wrong.length === 0) continue;
		const emptied = `UPDATE typed.${inQuotes(table)} SET ${inQuotes(name)} = NULL`;
		await connection.run(`${emptied} WHERE _row IN (${wrong.join(', ')})`);
	}
}
