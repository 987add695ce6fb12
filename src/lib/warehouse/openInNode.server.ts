import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { rm } from 'node:fs/promises';
import { foldTexts } from './foldTexts.server.ts';
import { indexWords } from './indexWords.server.ts';
import { keepViews } from './keepViews.server.ts';
import { loadTables } from './loadTables.server.ts';
import type { Scalar, Warehouse } from './Warehouse.ts';

/**
 * Opens a database named `atlas` and fills it from a folder of CSV tables.
 * @param folder holds `schema.sql` and the tables.
 * @param file where the database is written; in memory if left out.
 * @throws DataFault when a table breaks the schema.
 */
export async function openInNode(folder: string, file = ':memory:'): Promise<Warehouse> {
	// One thread: with more, sums differ from the browser's in their last bits.
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
	// Blocks of 16 KiB instead of 256: a small table then takes a small place in the file that readers load.
	const close = () => {
		connection.closeSync();
		instance.closeSync();
	};
	await connection.run(`ATTACH '${file}' AS atlas ${file === ':memory:' ? '' : '(BLOCK_SIZE 16384)'}`);
	await connection.run('USE atlas');
	try {
		await loadTables(connection, folder);
		await keepViews(connection);
		await foldTexts(connection);
		await indexWords(connection);
	} catch (fault) {
		close();
		await Promise.all([file, `${file}.wal`].map((written) => rm(written, { force: true })));
		throw fault;
	}
	return {
		rows: (sql, values = []) => rows(connection, sql, values),
		async close() {
			await connection.run('USE memory; DETACH atlas');
			close();
		}
	};
}

async function rows(connection: DuckDBConnection, sql: string, values: readonly Scalar[]) {
	const result = await connection.runAndReadAll(sql, [...values]);
	return result.getRowObjectsJS().map((row) => {
		for (const name in row) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
		return row as Record<string, Scalar>;
	});
}
