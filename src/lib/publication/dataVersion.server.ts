import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { dataFolder } from '#lib/warehouse/dataFolder.server.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { DataVersion } from './DataVersion.ts';

const kept = new WeakMap<Warehouse, Promise<DataVersion>>();

/** The state of the atlas's tables, worked out once for each; every page and file asks for it. */
export async function dataVersion(): Promise<DataVersion> {
	const warehouse = await atlas();
	const known = kept.get(warehouse) ?? versionOf(dataFolder);
	kept.set(warehouse, known);
	known.catch(() => kept.delete(warehouse));
	return known;
}

/**
 * The state of a data folder. The digest changes with any cell of any table, so that two states of one
 * release are never taken for each other.
 * @throws Error when `datapackage.json` names no version or no day.
 */
async function versionOf(folder: string): Promise<DataVersion> {
	const tables = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
	const hash = createHash('sha256');
	for (const name of tables) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
	const { version, created } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
		version?: string;
		created?: string;
	};
	if (!version || !created) throw new Error(`${folder}/datapackage.json names no version or no day`);
	return { version: `${version}-${hash.digest('hex').slice(0, 8)}`, date: created.slice(0, 10) };
}
