import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { checkConstraints } from './checkConstraints.server.ts';
import { checkRules } from './checkRules.server.ts';
import { checkTypes } from './checkTypes.server.ts';
import type { Fault } from './Fault.ts';
import { fillTables } from './fillTables.server.ts';
import { Findings } from './Findings.ts';
import { packageFaults } from './packageFaults.ts';
import type { ReadTable } from './readTable.ts';
import { readTables } from './readTables.server.ts';
import type { Table } from './Schema.ts';
import { declaredTables } from './Schema.server.ts';

/** What a verification says of a data folder. */
export interface Verified {
	/** In the order of the files and of their lines. */
	faults: Fault[];
	/** What is no fault and should be known. */
	notices: Fault[];
	tables: number;
	rows: number;
}

/**
 * Checks the files of a data folder: bytes, records, header, characters, the types and rules of `schema.sql`,
 * the rules across tables, and whether `datapackage.json` describes them. Never throws on what the files hold, and writes nothing.
 * @param files name → bytes, with `schema.sql` and `datapackage.json` among them
 * @param year the current year
 */
export async function verified(
	files: ReadonlyMap<string, Uint8Array>,
	year = new Date().getFullYear()
): Promise<Verified> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const schema = await makeTables(connection, files.get('schema.sql'));
		if (schema) return { faults: [schema], notices: [], tables: 0, rows: 0 };
		return await checked(connection, files, year);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

async function checked(
	connection: DuckDBConnection,
	files: ReadonlyMap<string, Uint8Array>,
	year: number
): Promise<Verified> {
	const tables = await declaredTables(connection);
	const reads = readTables(tables, files);
	const findings = new Findings(reads);
	findings.add([...reads.values()].flatMap(({ faults }) => faults));
	findings.add([...strayFiles(tables, files), ...unlistedTables(tables, reads)]);
	findings.add(packageFaults(files.get('datapackage.json'), tables, lastRelease(reads)));
	await fillTables(connection, tables, reads);
	const hasRows = (table: string) => (reads.get(table)?.rows.length ?? 0) > 0;
	for (const table of tables) {
		const read = reads.get(table.name);
		if (read) await checkTypes(connection, table, read, findings);
	}
	for (const table of tables) {
		const read = reads.get(table.name);
		if (read) await checkConstraints(connection, table, read, hasRows, findings);
	}
	await checkRules(connection, tables, reads, year, findings);
	const rows = [...reads.values()].reduce((sum, read) => sum + read.rows.length, 0);
	return { faults: findings.faults, notices: findings.notices, tables: tables.length, rows };
}

/** The tables without a file, and the files without a table. */
function strayFiles(tables: readonly Table[], files: ReadonlyMap<string, Uint8Array>): Fault[] {
	const due = tables.map(({ name }) => `${name}.csv`);
	const missing = due.filter((file) => !files.has(file));
	const stray = [...files.keys()].filter((file) => file.endsWith('.csv') && !due.includes(file));
	const start = { line: 1, column: 1, subject: 'file' };
	return [
		...missing.map((file) => ({
			...start,
			file,
			said: 'the file is missing; schema.sql has a table of that name'
		})),
		...stray.map((file) => ({
			...start,
			file,
			said: 'schema.sql has no table of that name; one was expected'
		}))
	];
}

function lastRelease(reads: ReadonlyMap<string, ReadTable>): string | undefined {
	const rows = reads.get('releases')?.rows;
	return rows?.at(rows.length - 1)?.cells[0];
}

/** The tables that the data page would not list. */
function unlistedTables(tables: readonly Table[], reads: ReadonlyMap<string, ReadTable>): Fault[] {
	const list = reads.get('tables')?.rows.map(({ cells: [name] }) => name);
	const unlisted = list ? tables.filter(({ name }) => !list.includes(name)) : [];
	return unlisted.map(({ name }) => ({
		file: 'tables.csv',
		line: 1,
		column: 1,
		subject: 'file',
		said: `the table ${name} is not listed; a row for it was expected`
	}));
}

async function makeTables(
	connection: DuckDBConnection,
	sql: Uint8Array | undefined
): Promise<Fault | undefined> {
	const start = { file: 'schema.sql', line: 1, column: 1, subject: 'file' };
	if (!sql) return { ...start, said: 'the file is missing; the tables were expected to be declared in it' };
	try {
		await connection.run(new TextDecoder().decode(sql));
		return undefined;
	} catch (fault) {
		const said = fault instanceof Error ? fault.message : String(fault);
		const line = Number(/LINE (\d+):/.exec(said)?.[1] ?? 1);
		return { ...start, line, said: (said.split('\n')[0] ?? '').replace(/\.$/, '') };
	}
}
