// A copy of data/ is broken in one place at a time: what is said then must lead to that place.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataFault } from '#lib/warehouse/DataFault.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-tables-'));
	await cp('data', join(folder, 'data'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const at = (file: string) => join(folder, 'data', file);

/** Writes a file anew with one text in place of another, which must be there. */
async function change(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(at(file), 'utf8');
	if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
	await writeFile(
		at(file),
		text.replace(from, () => to)
	);
}

/** What is said of the broken folder, without the folder's own path. */
async function said(): Promise<string> {
	const fault: unknown = await openInNode(join(folder, 'data')).then(
		() => 'the tables were loaded',
		(thrown: unknown) => thrown
	);
	expect(fault).toBeInstanceOf(DataFault);
	return (fault as DataFault).message.replace(join(folder, 'data/'), '');
}

const first = 'MA-01,population,2024,4030222,HCP_RGPH2024,';

describe('tables that keep to the schema are loaded', () => {
	test('as they stand', async () => {
		const warehouse = await openInNode(join(folder, 'data'));
		const loaded = await warehouse.rows(
			`SELECT (SELECT count(*) FROM observations) AS n, value FROM observations
			WHERE place = 'MA' AND indicator = 'population'`
		);
		await warehouse.close();
		expect(loaded).toEqual([{ n: 3215, value: 36_828_330 }]);
	});

	test('as a spreadsheet saves them: with a byte order mark and its own line ends', async () => {
		const text = await readFile(at('themes.csv'), 'utf8');
		await writeFile(at('themes.csv'), `\ufeff${text.replaceAll('\n', '\r\n')}`);
		const warehouse = await openInNode(join(folder, 'data'));
		const themes = await warehouse.rows(
			'SELECT theme, name_en FROM themes WHERE position IN (1, 12) ORDER BY 1'
		);
		await warehouse.close();
		expect(themes[1]).toEqual({ theme: 'RH', name_en: 'Human capital and jobs' });
	});
});

test.each([
	[
		'a column under another name',
		['observations.csv', 'place,indicator', 'place,indicateur'],
		'observations.csv, line 1: the header should be "place,indicator,year,value,source,note" but is "place,indicateur,year,value,source,note".'
	],
	[
		'columns in another order',
		['themes.csv', 'theme,position', 'position,theme'],
		'themes.csv, line 1: the header should be "theme,position,name_fr,name_ar,name_en" but is "position,theme,name_fr,name_ar,name_en".'
	],
	[
		'a text where a number belongs',
		['observations.csv', '4030222', 'many'],
		'observations.csv, line 3, column value: "many" is not a DOUBLE.'
	],
	[
		'a day that no calendar has',
		['meetings.csv', '2023-12-13', '2023-13-13'],
		'meetings.csv, line 2, column date: "2023-13-13" is not a DATE.'
	],
	[
		'a place that is not known',
		['observations.csv', first, first.replace('MA-01', 'MA-99')],
		'observations.csv, line 3, column place: "MA-99" is not in places.csv.'
	],
	[
		'a source that is not known',
		['observations.csv', first, first.replace('HCP_RGPH2024', 'NOBODY')],
		'observations.csv, line 3, column source: "NOBODY" is not in sources.csv.'
	],
	[
		'a key of several columns given twice',
		['observations.csv', 'MA-02,population,2024,2294665', 'MA-01,population,2024,2294665'],
		'observations.csv, line 4, columns place, indicator, year, source: "MA-01, population, 2024, HCP_RGPH2024" stands in an earlier line.'
	],
	[
		'a number given twice that must be unique',
		['themes.csv', 'RDI,2,', 'RDI,1,'],
		'themes.csv, line 3, column position: "1" stands in an earlier line.'
	],
	[
		'an empty cell that must not be',
		['observations.csv', ',4030222,', ',,'],
		'observations.csv, line 3, column value: must not be empty.'
	],
	[
		'a year that is none',
		['observations.csv', first, first.replace('2024', '24')],
		`observations.csv, line 3, column year: "24" breaks CHECK((("year" = 'n.d.') OR regexp_full_match("year", '(19|20)[0-9][0-9]'))).`
	],
	[
		'cells that contradict each other',
		['meetings.csv', '2023-12-13,derived', '2023-12-13,unknown'],
		`meetings.csv, line 2, columns date, date_basis: "2023-12-13, unknown" breaks CHECK(((date IS NULL) = (date_basis IN ('weekday only', 'unknown')))).`
	],
	[
		'a word that is not one of those allowed, far down a file',
		['outcomes.csv', 'O07-02,MA-07,meeting', 'O07-02,MA-07,réunion'],
		`outcomes.csv, line 61, column scope: "réunion" breaks CHECK(("scope" IN ('meeting', 'meeting-side', 'follow-up', 'national', 'context'))).`
	],
	[
		'a cell too many',
		['observations.csv', first, `${first},more`],
		'observations.csv, line 3: 7 columns instead of 6.'
	],
	[
		'a cell too few',
		['observations.csv', first, first.slice(0, -1)],
		'observations.csv, line 3: 5 columns instead of 6.'
	],
	[
		'a quotation mark left open',
		['observations.csv', 'HCP_RGPH2024,\nMA-02', '"HCP_RGPH2024,\nMA-02'],
		'observations.csv, line 3: Value with unterminated quote found.'
	],
	[
		'a schema that is not SQL',
		['schema.sql', 'CREATE TABLE places', 'CREATE TABEL places'],
		'schema.sql, line 6: Parser Error: syntax error at or near "TABEL".'
	]
] as const)('%s is said with its place', async (_, [file, from, to], sentence) => {
	await change(file, from, to);
	expect(await said()).toBe(sentence);
});

test('the line is the file’s own, also below a cell of several lines', async () => {
	const text = await readFile(at('notes.csv'), 'utf8');
	await writeFile(at('notes.csv'), `${text}new,"one\ntwo",b,c,\ncopy-identical,a,b,c,\n`);
	const line = text.split('\n').length + 2;
	expect(await said()).toBe(
		`notes.csv, line ${line}, column note: "copy-identical" stands in an earlier line.`
	);
});

test('a file that is not UTF-8 is said with its line', async () => {
	const text = await readFile(at('notes.csv'), 'utf8');
	await writeFile(at('notes.csv'), Buffer.from(text.slice(0, 200), 'latin1'));
	expect(await said()).toMatch(/^notes\.csv, line 2: Invalid unicode/);
});

test.each(['notes.csv', 'schema.sql'])('%s that is missing is named', async (file) => {
	await rm(at(file));
	expect(await said()).toContain(`${file}: the file is missing`);
});

test('a build on broken tables says so, goes on living and leaves no file', async () => {
	await change('observations.csv', first, first.replace('MA-01', 'MA-99'));
	const before = await readdir(join(folder, 'data'));
	const scratch = join(folder, 'scratch');
	await mkdir(scratch);
	const program = `
		const { atlas, atlasFile } = await import(${JSON.stringify(resolve('src/lib/warehouse/atlas.server.ts'))});
		for (const make of [atlas, atlasFile]) await make().catch((fault) => console.log(fault.name, fault.message));
		console.log('alive');`;
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: folder,
		env: { ...process.env, TMPDIR: scratch }
	});
	const sentence = 'DataFault data/observations.csv, line 3, column place: "MA-99" is not in places.csv.';
	expect(stdout.trim().split('\n')).toEqual([sentence, sentence, 'alive']);
	expect(await readdir(scratch)).toEqual([]);
	expect(await readdir(join(folder, 'data'))).toEqual(before);
	expect((await readdir(folder)).sort()).toEqual(['data', 'scratch']);
});
