import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './dataFolder.server.ts';
import { openInNode } from './openInNode.server.ts';
import type { Warehouse } from './Warehouse.ts';

let opened: { stamp: string; warehouse: Promise<Warehouse> } | undefined;

/** The atlas's own tables, opened once and again when a file of the data folder has changed. */
export async function atlas(): Promise<Warehouse> {
	const stamp = await stampOf(dataFolder);
	if (opened?.stamp !== stamp) opened = { stamp, warehouse: openInNode(dataFolder) };
	return opened.warehouse;
}

/** The atlas's tables as one native DuckDB database file, for the browser to attach. */
export async function atlasFile(): Promise<Uint8Array<ArrayBuffer>> {
	const place = await mkdtemp(join(tmpdir(), 'atlas-'));
	try {
		const file = join(place, 'atlas.duckdb');
		await (await openInNode(dataFolder, file)).close();
		return new Uint8Array(await readFile(file));
	} finally {
		await rm(place, { recursive: true });
	}
}

async function stampOf(directory: string): Promise<string> {
	const files = (await readdir(directory))
		.filter((name) => /\.(csv|sql)$|^datapackage\.json$/.test(name))
		.sort();
	const stats = await Promise.all(files.map((name) => stat(join(directory, name))));
	return stats.map((found, i) => `${files[i]} ${found.mtimeMs} ${found.size}`).join('\n');
}
