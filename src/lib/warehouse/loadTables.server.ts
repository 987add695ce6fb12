import type { DuckDBConnection } from '@duckdb/node-api';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A fault in a data file, in one sentence that names the file and, where DuckDB knows it, line and column. */
export class DataFault extends Error {
	override name = 'DataFault';
}

/**
 * Makes the tables of `schema.sql` in the connection's current database and fills each from the CSV file
 * of its name, in the schema's order.
 * @throws DataFault at the first file that breaks the schema.
 */
export async function loadTables(connection: DuckDBConnection, folder: string): Promise<void> {
	await connection.run(await readFile(join(folder, 'schema.sql'), 'utf8'));
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

async function loadTable(connection: DuckDBConnection, name: string, header: string, folder: string) {
	const file = join(folder, `${name}.csv`);
	const first = await firstLine(file);
	if (first !== header) {
		throw new DataFault(`${file}, line 1: the header should be "${header}" but is "${first}".`);
	}
	try {
		await connection.run(
			`COPY ${name} FROM '${file.replaceAll("'", "''")}'
			(FORMAT csv, AUTO_DETECT false, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`
		);
	} catch (fault) {
		throw new DataFault(sentence(file, String(fault instanceof Error ? fault.message : fault)), { cause: fault });
	}
}

async function firstLine(file: string): Promise<string> {
	const handle = await open(file).catch(() => {
		throw new DataFault(`${file} is missing: schema.sql has a table of that name.`);
	});
	try {
		for await (const line of handle.readLines()) return line;
		return '';
	} finally {
		await handle.close();
	}
}

function sentence(file: string, said: string): string {
	const line = /CSV Error on Line: (\d+)/.exec(said)?.[1];
	const column = /column "?([a-z_]+)"?/.exec(said)?.[1];
	const place = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ');
	const reason = /(Could not convert [^\n]*|Expected Number of Columns[^\n]*|Constraint Error: [^\n]*)/.exec(said);
	return `${place}: ${reason?.[1] ?? said.split('\n')[0]}`;
}
