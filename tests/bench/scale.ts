// The verification of the data beside DuckDB's own read_csv, on the 974,182 rows of the census of 2024:
// node tests/bench/scale.ts. Every run is a process of its own, and the ways take turns.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { scaleHead, scaleRows, scaleSaid } from './scaleReport.ts';
import type { Run } from './scaleWorker.ts';
import { table } from './table.ts';

const source = '../shared/data/scale';
const rounds = 5;
const ways = ['verified', 'constrained', 'plain'] as const;

/** The runs of each way: `npm run data`'s, read_csv into tables with the same rules, and read_csv into none. */
export type Scale = Record<(typeof ways)[number], Run[]>;

/** Measures all ways; undefined where the census is not there. @throws Error when they find different rows. */
export async function scale(): Promise<Scale | undefined> {
	if (!existsSync(source)) return undefined;
	const folder = await mkdtemp(join(tmpdir(), 'atlas-scale-'));
	try {
		const census = await promisify(gunzip)(await readFile(join(source, 'rgph2024.csv.gz')));
		await writeFile(join(folder, 'rgph2024.csv'), census);
		for (const file of ['rgph2024_places.csv', 'rgph2024_indicators.csv'])
			await copyFile(join(source, file), join(folder, file));
		await copyFile(join(import.meta.dirname, 'scaleSchema.sql'), join(folder, 'schema.sql'));
		const runs: Scale = { verified: [], constrained: [], plain: [] };
		for (let round = 0; round < rounds; round += 1)
			for (const way of ways) runs[way].push(await run(way, folder));
		for (const [index, { rows, faults }] of runs.verified.entries()) {
			const [kept, all] = [runs.constrained[index]?.rows, runs.plain[index]?.rows];
			if (rows !== all || rows - faults !== kept)
				throw new Error(`${rows} rows with ${faults} faults; DuckDB read ${all} and kept ${kept}`);
		}
		return runs;
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function run(way: string, folder: string): Promise<Run> {
	const worker = join(import.meta.dirname, 'scaleWorker.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [worker, way, folder]);
	return JSON.parse(stdout) as Run;
}

if (process.argv[1] === import.meta.filename) {
	const measured = await scale();
	if (!measured) console.log(`${source} is not there; nothing was measured.`);
	else console.log(`${scaleSaid(measured)}\n\n${table(scaleHead, scaleRows(measured))}`);
}
