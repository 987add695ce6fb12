import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The tables' files, `schema.sql` and `datapackage.json` of a folder, name → bytes. @throws Error when it cannot be read. */
export async function dataFiles(folder: string): Promise<Map<string, Uint8Array>> {
	const names = (await readdir(folder))
		.filter((name) => /\.csv$|^(schema\.sql|datapackage\.json)$/.test(name))
		.sort();
	return new Map(
		await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))
	);
}
