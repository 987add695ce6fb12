// `npm run data`: faults are planted in a copy of the data, each alone, and must be found at their place.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { dataFiles } from '#lib/verification/dataFiles.server.ts';
import { faultLine, type Fault } from '#lib/verification/Fault.ts';
import { verified } from '#lib/verification/verified.server.ts';
import { bytesOf, plantedFaults } from './plantedFaults.ts';

const files = await dataFiles('data');
const own = await verified(files, 2026);
const ownSaid = new Set(own.faults.map(({ file, said }) => `${file} ${said}`));

/** What is found in the data with some files in place of its own, beside what stands there already. */
async function found(...changed: [string, Uint8Array][]): Promise<Fault[]> {
	const { faults } = await verified(new Map([...files, ...changed]), 2026);
	return faults.filter(({ file, said }) => !ownSaid.has(`${file} ${said}`));
}

const place = ({ file, line, column }: Fault) => `${file}:${line}:${column}`;
const textOf = (file: string) => new TextDecoder().decode(files.get(file));
const lineOf = (file: string, start: string) =>
	textOf(file)
		.split('\n')
		.findIndex((line) => line.startsWith(start)) + 1;
const changedText = (file: string, change: (text: string) => string | Uint8Array): [string, Uint8Array] => {
	const made = change(textOf(file));
	return [file, typeof made === 'string' ? bytesOf(made) : made];
};

test('the repository’s own data has no fault', () => {
	expect(own.faults.map((fault) => faultLine('data', fault))).toEqual([]);
	expect(own.rows).toBeGreaterThan(2_000);
});

test('there are at least sixty planted faults, each of its own', () => {
	expect(new Set(plantedFaults.map(({ name }) => name)).size).toBe(plantedFaults.length);
	expect(plantedFaults.length).toBeGreaterThanOrEqual(60);
});

test.each(plantedFaults)('$name', async ({ file, from, to, words, hasConsequences }) => {
	const text = textOf(file);
	expect(text).toContain(from);
	const marked = text.replace(from, () => to).split('¦');
	const faults = await found([file, bytesOf(marked.join(''))]);
	const expected = words.map((_, index) => {
		const lines = marked
			.slice(0, index + 1)
			.join('')
			.split('\n');
		return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
	});
	words.forEach((word, index) => {
		const there = faults.filter((fault) => place(fault) === expected[index]).map(({ said }) => said);
		expect(there.join('\n'), faults.map(place).join(' ')).toContain(word);
	});
	if (!hasConsequences) expect(faults.map(place)).toEqual(expected);
	for (const fault of faults)
		expect(faultLine('data', fault)).toMatch(/^data\/\w+\.csv:\d+:\d+ \w+: \P{C}+\.$/u);
});

test.each([
	['an empty file', () => '', 'themes.csv:1:1', 'empty'],
	['a header alone', (text) => text.split('\n', 1)[0] ?? '', 'themes.csv:1:39', 'within a line'],
	['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'themes.csv:1:1', 'UTF-16LE'],
	['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le'), 'themes.csv:1:1', 'UTF-16LE'],
	[
		'UTF-16, high bytes first',
		(text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
		'themes.csv:1:1',
		'UTF-16BE'
	],
	['a byte order mark', (text) => `\ufeff${text}`, 'themes.csv:1:1', 'byte order mark'],
	['Latin-1 throughout', (text) => Buffer.from(text, 'latin1'), 'themes.csv:4:13', '0xE9'],
	['CR LF throughout', (text) => text.replaceAll('\n', '\r\n'), 'themes.csv:1:39', '13 times'],
	['CR throughout', (text) => text.replaceAll('\n', '\r'), 'themes.csv:1:39', 'CR alone'],
	['no line end at the end', (text) => text.trimEnd(), 'themes.csv:13:', 'within a line'],
	['NUL bytes alone', () => new Uint8Array(1000), 'themes.csv:1:1', 'NUL'],
	[
		'another kind of file',
		() => Buffer.from('PK\u0003\u0004\u0000\u0000\u00ff\u00fe', 'latin1'),
		'themes.csv:1:',
		'U+0003'
	]
] satisfies [string, (text: string) => string | Uint8Array, string, string][])(
	'a file of %s',
	async (_, change, at, word) => {
		const faults = await found(changedText('themes.csv', change));
		const there = faults.filter((fault) => place(fault).startsWith(at)).map(({ said }) => said);
		expect(there.join('\n'), faults.map(place).join(' ')).toContain(word);
	}
);

test('files that are missing, or that no table knows, are named', async () => {
	const fewer = new Map(files);
	fewer.delete('themes.csv');
	const { faults } = await verified(fewer.set('colours.csv', bytesOf('a,b\n')), 2026);
	expect(faults.map(place)).toEqual(expect.arrayContaining(['colours.csv:1:1', 'themes.csv:1:1']));
	fewer.delete('schema.sql');
	expect((await verified(fewer)).faults.map(place)).toEqual(['schema.sql:1:1']);
	expect(
		(
			await found(
				changedText('schema.sql', (sql) => sql.replace('CREATE TABLE places', 'CREATE TABEL places'))
			)
		).map(place)
	).toEqual(['schema.sql:6:1']);
});

test('a difference of sums that is not listed is found where the sum stands', async () => {
	const faults = await found(
		changedText('sum_differences.csv', (text) => text.replace(/^MA-03,active_census.*\n/m, ''))
	);
	expect(faults.map(place)).toEqual([
		`observations.csv:${lineOf('observations.csv', 'MA-03,active_census,2024,')}:26`
	]);
	expect(faults[0]?.said).toContain('list the difference of -1');
});

test('a table that tables.csv does not list is named', async () => {
	const faults = await found(changedText('tables.csv', (text) => text.replace(/^sum_differences.*\n/m, '')));
	expect(faults.map(({ said }) => said)).toEqual([
		'the table sum_differences is not listed; a row for it was expected'
	]);
});

test('a large file of noise is read to its end', async () => {
	const noise = Uint8Array.from(
		{ length: 3_000_000 },
		(_, at) => (Math.imul(at + 1, 2_654_435_761) >>> 13) & 255
	);
	const faults = await found(['observations.csv', noise]);
	expect(faults.length).toBeGreaterThan(10_000);
});

test('an indicator without observation is a notice', async () => {
	const text = textOf('indicators.csv');
	const row = text
		.split('\n')[1]
		?.replace('population,POP,persons,neutral,0,1,', 'lonely,POP,persons,neutral,0,,');
	const { faults, notices } = await verified(
		new Map(files).set('indicators.csv', bytesOf(`${text}${row}\n`)),
		2026
	);
	expect(faults.length).toBe(own.faults.length);
	expect(notices.map(place)).toContain(`indicators.csv:${text.split('\n').length}:1`);
});

test('the command says all faults of all files in one run, and writes nothing', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-verification-'));
	try {
		await cp('data', join(folder, 'data'), { recursive: true });
		for (const [file, from, to] of [
			['observations.csv', '4030222', '"1,5"'],
			['themes.csv', 'RH,1', 'RH,one']
		] as const) {
			await writeFile(join(folder, 'data', file), textOf(file).replace(from, to));
		}
		const before = await contents(folder);
		const command = [resolve('src/lib/verification/verify.server.ts')];
		const run = promisify(execFile)(process.execPath, command, { cwd: folder });
		const { code, stdout, stderr } = await run
			.catch((fault: { code: number; stdout: string; stderr: string }) => fault)
			.then((ended) => ({ code: 0, ...ended }));
		expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
		expect(stdout).toContain(
			'data/observations.csv:3:23 value: "1,5" is not a number; a decimal point was expected, not a comma.\n'
		);
		expect(stdout).toContain(
			'data/themes.csv:2:4 position: "one" is not a whole number; digits were expected.\n'
		);
		expect(stdout).toMatch(/\d+ tables, \d+ rows checked: \d+ faults\.\n$/);
		expect(await contents(folder)).toEqual(before);
	} finally {
		await rm(folder, { recursive: true });
	}
});

async function contents(folder: string): Promise<[string, string][]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'base64')]));
}
