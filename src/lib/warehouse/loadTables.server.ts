import type { DuckDBConnection } from '@duckdb/node-api';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFault } from './DataFault.ts';
import { tableFault } from './tableFault.server.ts';

/**
 * Makes the tables of `schema.sql` in the connection's current database and fills each from the CSV file
 * of its name, in the schema's order.
 * @throws DataFault at the first file that breaks the schema.
 */
export async function loadTables(connection: DuckDBConnection, folder: string): Promise<void> {
	await makeTables(connection, join(folder, 'schema.sql'));
	const tables = await connection.runAndReadAll(
		`SELECT table_name AS name, string_agg(column_name, ',' ORDER BY column_index) AS header
		FROM duckdb_columns() WHERE database_name = current_database()
			AND table_oid IN (SELECT table_oid FROM duckdb_tables() WHERE database_name = current_database())
		GROUP BY table_name, table_oid ORDER BY table_oid`
	);
	for (const { name, header } of tables.getRowObjectsJS()) {
		await loadTable(connection, String(name), String(header), folder);
	}
}

async function makeTables(connection: DuckDBConnection, file: string) {
	const sql = await readFile(file, 'utf8').catch((fault) => {
		throw new DataFault(file, { reason: 'the file is missing' }, fault);
	});
	try {
		await connection.run(sql);
	} catch (fault) {
		const said = fault instanceof Error ? fault.message : String(fault);
		const line = /LINE (\d+):/.exec(said)?.[1];
		throw new DataFault(
			file,
			{ line: line ? Number(line) : undefined, reason: said.split('\n')[0] ?? '' },
			fault
		);
	}
}

async function loadTable(connection: DuckDBConnection, name: string, header: string, folder: string) {
	const file = join(folder, `${name}.csv`);
	const first = await firstLine(file);
	if (first !== header) {
		throw new DataFault(file, { line: 1, reason: `the header should be "${header}" but is "${first}"` });
	}
	try {
		await connection.run(
			`COPY ${name} FROM '${file.replaceAll("'", "''")}'
			(FORMAT csv, AUTO_DETECT false, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`
		);
	} catch (fault) {
		throw await tableFault(connection, name, file, fault);
	}
}

/** The header, without the byte order mark that spreadsheets write before it. */
async function firstLine(file: string): Promise<string> {
	const handle = await open(file).catch((fault) => {
		throw new DataFault(file, { reason: 'the file is missing: schema.sql has a table of that name' }, fault);
	});
	try {
		for await (const line of handle.readLines()) return line.replace(/^\uFEFF/, '');
		return '';
	} finally {
		await handle.close();
	}
}
