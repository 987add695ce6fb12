import type { DuckDBConnection } from '@duckdb/node-api';
import type { ReadTable } from './readTable.ts';
import type { Table } from './Schema.ts';

/**
 * Puts the rows as they were read beside the declared tables, which would refuse faulty ones: in the schema `typed`,
 * where a text that is not of its column's type is NULL. `_row` is a row's index in its file.
 */
export async function fillTables(
	connection: DuckDBConnection,
	tables: readonly Table[],
	reads: ReadonlyMap<string, ReadTable>
): Promise<void> {
	await connection.run('CREATE SCHEMA typed');
	for (const { name, columns } of tables) {
		const texts = columns.map((column) => `${inQuotes(column.name)} VARCHAR`).join(', ');
		await connection.run(`CREATE TABLE typed.written (_row INTEGER, ${texts})`);
		const appender = await connection.createAppender('written', 'typed');
		for (const [index, { cells }] of (reads.get(name)?.rows ?? []).entries()) {
			appender.appendInteger(index);
			for (const cell of cells) {
				if (cell === '') appender.appendNull();
				else appender.appendVarchar(cell);
			}
			appender.endRow();
		}
		appender.closeSync();
		const cast = columns.map(
			({ name: column, type }) => `TRY_CAST(${inQuotes(column)} AS ${type}) AS ${inQuotes(column)}`
		);
		await connection.run(
			`CREATE TABLE typed.${inQuotes(name)} AS SELECT _row, ${cast.join(', ')} FROM typed.written; DROP TABLE typed.written`
		);
	}
}

/** A name as SQL takes it, whatever it is. */
export function inQuotes(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
