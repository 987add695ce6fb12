import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { unpackedUrl } from './unpackedUrl.ts';
import type { Scalar, Warehouse } from './Warehouse.ts';

/**
 * Opens DuckDB-WASM in a worker of its own and attaches the atlas's database file, read-only.
 * @param files addresses, on this host, of the compressed engine and of the database file.
 * @throws Error when the browser has no WebAssembly, a file does not arrive or the engine does not start.
 */
export async function openInBrowser(files: { engine: string; database: string }): Promise<Warehouse> {
	const [{ AsyncDuckDB, VoidLogger }, engine, database] = await Promise.all([
		import('@duckdb/duckdb-wasm'),
		unpackedUrl(files.engine, 'application/wasm'),
		bytes(files.database)
	]);
	const worker = new Worker(workerUrl);
	const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		await duckdb.instantiate(engine);
		await duckdb.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
		await duckdb.registerFileBuffer('atlas.duckdb', database);
	} catch (fault) {
		worker.terminate();
		throw fault;
	} finally {
		URL.revokeObjectURL(engine);
	}
	const connection = await duckdb.connect();
	// Without these, a function that DuckDB does not have built in would be asked of another host.
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	await connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
	await connection.query('USE atlas');

	type Prepared = Awaited<ReturnType<typeof connection.prepare>>;
	const prepared = new Map<string, Promise<Prepared>>();
	const prepare = (sql: string) => {
		const known = prepared.get(sql) ?? connection.prepare(sql);
		prepared.set(sql, known);
		return known;
	};
	return {
		async rows(sql, values = []) {
			const result = values.length
				? await (await prepare(sql)).query(...values)
				: await connection.query(sql);
			return rowsOf(result);
		},
		close: () => duckdb.terminate()
	};
}

async function bytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return new Uint8Array(await response.arrayBuffer());
}

interface ArrowTable {
	numRows: number;
	schema: { fields: { name: string }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

function rowsOf(table: ArrowTable): Record<string, Scalar>[] {
	const names = table.schema.fields.map((field) => field.name);
	const columns = names.map((_, index) => table.getChildAt(index));
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(names.map((name, index) => [name, scalar(columns[index]?.get(row))]))
	);
}

function scalar(cell: unknown): Scalar {
	return typeof cell === 'bigint' ? Number(cell) : ((cell ?? null) as Scalar);
}
