// `npm run release -- --against REVISION --fr … --ar … --en …`: names the tables as they are a new release. Writes
// what it changed of the figures since that git revision (the commit of the release before) into revisions.csv,
// its row into releases.csv, and its name into datapackage.json. Refuses tables with a fault.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../warehouse/dataFolder.server.ts';
import { dataFiles } from './dataFiles.server.ts';
import { faultLine } from './Fault.ts';
import { filesAt } from './filesAt.server.ts';
import { readTables } from './readTables.server.ts';
import { revised } from './revised.ts';
import { tablesOf } from './Schema.server.ts';
import { verified } from './verified.server.ts';

const text = { type: 'string' } as const;

try {
	const { values } = parseArgs({ options: { against: text, fr: text, ar: text, en: text } });
	for (const name of ['against', 'fr', 'ar', 'en'] as const)
		if (!values[name]) throw new Error(`--${name} is missing`);
	const files = await dataFiles(dataFolder);
	const { faults } = await verified(files);
	if (faults.length) throw new Error(faults.map((fault) => faultLine(dataFolder, fault)).join('\n'));
	const tables = await tablesOf(files.get('schema.sql'));
	const [before, after] = [await filesAt(values.against ?? '', dataFolder), files].map((of) =>
		readTables(tables, of)
	);
	const changed = revised(before?.get('observations'), after?.get('observations'));
	const today = new Date().toISOString().slice(0, 10);
	const names = after?.get('releases')?.rows.map(({ cells }) => cells[0] ?? '') ?? [];
	const release = nextName(today.replaceAll('-', '.'), names);
	const notes = [values.fr, values.ar, values.en].map((note = '') => `"${note.replaceAll('"', '""')}"`);
	await appendFile(join(dataFolder, 'releases.csv'), `${[release, today, ...notes].join(',')}\n`);
	await appendFile(
		join(dataFolder, 'revisions.csv'),
		changed.map((row) => `${[release, ...row].join(',')}\n`).join('')
	);
	const file = join(dataFolder, 'datapackage.json');
	const about = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
	Object.assign(about, { version: release, created: `${today}T00:00:00Z` });
	await writeFile(file, `${JSON.stringify(about, null, '\t')}\n`);
	process.stdout.write(`${release}: ${changed.length} figures changed.\n`);
} catch (fault) {
	process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
	process.exitCode = 1;
}

/** The day, with a number if there is a release of that day already. */
function nextName(day: string, names: readonly string[]): string {
	for (let number = 1; ; number += 1) {
		const name = number === 1 ? day : `${day}.${number}`;
		if (!names.includes(name)) return name;
	}
}
