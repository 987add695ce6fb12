import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';

/** A row of a CSV file that its table does not take. */
export interface RefusedRow {
	/** Where it begins in the file. */
	line: number;
	cells: readonly string[];
	/** DuckDB's sentence. */
	said: string;
}

interface Parsed {
	record: string[];
	info: { lines: number };
}

/**
 * The first row that breaks a constraint of an empty table. COPY does not say which one it was, so the
 * rows are given to the table one by one, and taken back.
 */
export async function refusedRow(
	connection: DuckDBConnection,
	table: string,
	file: string
): Promise<RefusedRow | undefined> {
	const options = { bom: true, info: true, relax_column_count: true } as const;
	const [header, ...rows] = parse(await readFile(file), options) as unknown as Parsed[];
	const places = header?.record.map((_, index) => `$${index + 1}`);
	let line = (header?.info.lines ?? 0) + 1;
	await connection.run('BEGIN');
	try {
		const insert = await connection.prepare(`INSERT INTO ${table} VALUES (${places?.join(', ')})`);
		for (const { record, info } of rows) {
			insert.bind(record.map((cell) => (cell === '' ? null : cell)));
			try {
				await insert.run();
			} catch (fault) {
				return { line, cells: record, said: fault instanceof Error ? fault.message : String(fault) };
			}
			line = info.lines + 1;
		}
		return undefined;
	} finally {
		await connection.run('ROLLBACK');
	}
}
