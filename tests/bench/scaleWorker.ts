// One run of `scale.ts` in a process of its own, so that its peak of memory is its own too:
// node scaleWorker.ts verified|constrained|plain FOLDER
import { DuckDBInstance } from '@duckdb/node-api';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { declaredTables } from '../../src/lib/verification/Schema.server.ts';
import { verified } from '../../src/lib/verification/verified.server.ts';

/** What one process took, from the files on the disk to its result. */
export interface Run {
	milliseconds: number;
	/** The most memory that the process held, in bytes, with Node and DuckDB themselves. */
	peak: number;
	/** How many rows were checked, or filled in. */
	rows: number;
	faults: number;
}

const [, , way = '', folder = ''] = process.argv;
const started = performance.now();
const result = way === 'verified' ? await verify() : await load(way === 'constrained');
const milliseconds = performance.now() - started;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, peak, ...result } satisfies Run));

/** As `npm run data` does. */
async function verify(): Promise<Pick<Run, 'rows' | 'faults'>> {
	const names = await readdir(folder);
	const files = await Promise.all(
		names.map(async (name) => [name, await readFile(join(folder, name))] as const)
	);
	const { rows, faults } = await verified(new Map(files));
	// The census is no data package.
	return { rows, faults: faults.filter(({ file }) => file !== 'datapackage.json').length };
}

/** As DuckDB does by itself, with the declared types. @param constrained whether into the declared tables */
async function load(constrained: boolean): Promise<Pick<Run, 'rows' | 'faults'>> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(await readFile(join(folder, 'schema.sql'), 'utf8'));
	await connection.run('CREATE SCHEMA plain');
	let rows = 0;
	for (const { name, columns } of await declaredTables(connection)) {
		const types = columns.map((column) => `${column.name}: '${column.type}'`).join(', ');
		const csv = `read_csv('${join(folder, `${name}.csv`)}', auto_detect = false, header = true, columns = {${types}})`;
		// OR IGNORE, or the first row that repeats a key would end it all.
		await connection.run(
			constrained ? `INSERT OR IGNORE INTO ${name} FROM ${csv}` : `CREATE TABLE plain.${name} AS FROM ${csv}`
		);
		const count = await connection.runAndReadAll(
			`SELECT count(*) FROM ${constrained ? 'main' : 'plain'}.${name}`
		);
		rows += Number(count.getRowsJS()[0]?.[0]);
	}
	return { rows, faults: 0 };
}
