import {
	DOUBLE,
	DuckDBDataChunk,
	INTEGER,
	VARCHAR,
	type DuckDBAppender,
	type DuckDBConnection,
	type DuckDBType
} from '@duckdb/node-api';
import type { ReadTable } from './readTable.ts';
import type { Rows } from './Rows.ts';
import type { Table } from './Schema.ts';
import { wrongType } from './types.ts';

/** As many rows as a data chunk of DuckDB can hold. */
const chunkLength = 2048;

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
		const table = `typed.${inQuotes(name)}`;
		const handed = columns.map(({ name: column, type }) => `${inQuotes(column)} ${handedAs(type)}`);
		await connection.run(`CREATE TABLE ${table} (_row INTEGER, ${handed.join(', ')})`);
		const types = columns.map(({ type }) => type);
		const appender = await connection.createAppender(name, 'typed');
		append(appender, reads.get(name)?.rows, types);
		appender.closeSync();
		for (const { name: column, type } of columns) {
			if (handedAs(type).toString() === type) continue;
			const [quoted, cast] = [inQuotes(column), `TRY_CAST(${inQuotes(column)} AS ${type})`];
			await connection.run(`ALTER TABLE ${table} ALTER ${quoted} TYPE ${type} USING ${cast}`);
		}
	}
}

/** Appends by chunks, and numbers as numbers: cell by cell, and as texts, it takes twice as long. */
function append(appender: DuckDBAppender, rows: Rows | undefined, types: readonly string[]): void {
	if (!rows) return;
	const chunk = DuckDBDataChunk.create([INTEGER, ...types.map(handedAs)]);
	for (let from = 0; from < rows.length; from += chunkLength) {
		chunk.reset();
		chunk.rowCount = Math.min(chunkLength, rows.length - from);
		const indexes = new Array<number>(chunk.rowCount);
		for (let index = 0; index < indexes.length; index += 1) indexes[index] = from + index;
		chunk.setColumnValues(0, indexes);
		for (const [column, type] of types.entries()) {
			const values = indexes.map((row) => handed(rows.cell(row, column), type));
			chunk.setColumnValues(column + 1, values);
		}
		appender.appendDataChunk(chunk);
	}
}

/** How a column is handed over: what JavaScript has no values for is a text first. */
function handedAs(type: string): DuckDBType {
	return type === 'INTEGER' ? INTEGER : type === 'DOUBLE' ? DOUBLE : VARCHAR;
}

/** A cell as it is handed over. DuckDB would take more than may stand there: 1.5 as a whole number, nan as a number. */
function handed(cell: string, type: string): string | number | null {
	if (cell === '' || (type !== 'VARCHAR' && wrongType(type, cell))) return null;
	if (type === 'DOUBLE') return Number(cell);
	if (type === 'INTEGER') return inRange(Number(cell)) ? Number(cell) : null;
	return cell;
}

/** Whether a whole number is an INTEGER. */
function inRange(number: number): boolean {
	return number >= -(2 ** 31) && number < 2 ** 31;
}

/** A name as SQL takes it, whatever it is. */
export function inQuotes(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
