import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import indicators from '../../../data/indicators.csv?url';
import observations from '../../../data/observations.csv?url';
import places from '../../../data/places.csv?url';

const files = { indicators, observations, places };

/** Starts DuckDB-WASM and reads the CSV files into tables. */
export async function openEngine(): Promise<AsyncDuckDBConnection> {
	const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
	const [texts] = await Promise.all([
		Promise.all(Object.entries(files).map(async ([table, url]) => [table, await (await fetch(url)).text()])),
		duckdb.instantiate(new URL(wasmUrl, location.href).href)
	]);
	await duckdb.open({ query: { castBigIntToDouble: true } });
	for (const [table = '', text = ''] of texts) await duckdb.registerFileText(`${table}.csv`, text);
	const connection = await duckdb.connect();
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	for (const table of Object.keys(files)) {
		await connection.query(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${table}.csv', header = true)`);
	}
	return connection;
}
