// `npm run release` in a copy of the data: it writes what changed since the release before, and what it writes is
// sound; and what breaks the rules on releases is found.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFiles } from '#lib/verification/dataFiles.server.ts';
import { faultLine } from '#lib/verification/Fault.ts';
import { verified } from '#lib/verification/verified.server.ts';

const run = promisify(execFile);
let folder = '';
const data = (file = '') => join(folder, 'data', file);
const release = (...words: string[]) =>
	run(process.execPath, [resolve('src/lib/verification/release.server.ts'), ...words], { cwd: folder });
const notes = ['--fr', 'Un chiffre, corrigé.', '--ar', 'تصحيح.', '--en', 'One "figure".'];
const today = new Date().toISOString().slice(0, 10).replaceAll('-', '.');

async function replace(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(data(file), 'utf8');
	expect(text).toContain(from);
	await writeFile(data(file), text.replace(from, to));
}
const faults = async () =>
	(await verified(await dataFiles(data()))).faults.map((fault) => faultLine('data', fault));

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'atlas-release-'));
	await cp('data', data(), { recursive: true });
	const git = (...words: string[]) =>
		run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: folder });
	await git('init', '--quiet');
	await git('add', '.');
	await git('commit', '--quiet', '-m', 'first');
});
afterAll(() => rm(folder, { recursive: true }));

test('a release writes each figure that is new, another or gone, and its own name', async () => {
	// A share is in no sum: it can be changed alone.
	await replace('observations.csv', 'MA-07,gdp_share,2022,', 'MA-07,gdp_share,2022,1');
	await replace(
		'observations.csv',
		'place,indicator,year,value,source,note\n',
		'place,indicator,year,value,source,note\nMA-07,gdp_share,1999,5.5,RA2016,\n'
	);
	const text = await readFile(data('observations.csv'), 'utf8');
	const gone = text.split('\n').find((line) => line.startsWith('MA-07,activity_rate,')) ?? '';
	await replace('observations.csv', `${gone}\n`, '');
	const { stdout } = await release('--against', 'HEAD', ...notes);
	expect(stdout).toMatch(/: 3 figures changed\.\n$/);
	expect(await faults()).toEqual([]);
	const revisions = (await readFile(data('revisions.csv'), 'utf8')).trimEnd().split('\n').slice(1);
	const names = revisions.map((line) => line.split(',')[0]);
	expect(new Set(names).size).toBe(1);
	expect(names[0]).toMatch(new RegExp(`^${today.replaceAll('.', '\\.')}(\\.2)?$`));
	expect(revisions.map((line) => line.split(',')[5]).toSorted()).toEqual(['added', 'corrected', 'withdrawn']);
	const about = JSON.parse(await readFile(data('datapackage.json'), 'utf8')) as { version: string };
	expect(about.version).toBe(names[0]);
	expect(await readFile(data('releases.csv'), 'utf8')).toContain('"One ""figure""."\n');
});

test('a second one of the same day has another name, and says nothing that was said', async () => {
	const before = await readFile(data('revisions.csv'), 'utf8');
	await run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-am', 'second'], {
		cwd: folder
	});
	const { stdout } = await release('--against', 'HEAD', ...notes);
	expect(stdout).toMatch(/: 0 figures changed\.\n$/);
	expect(await readFile(data('revisions.csv'), 'utf8')).toBe(before);
	expect(await faults()).toEqual([]);
});

test('a figure that no longer is what its last revision left is found, at its place', async () => {
	const text = await readFile(data('observations.csv'), 'utf8');
	await replace('observations.csv', 'MA-07,gdp_share,1999,5.5', 'MA-07,gdp_share,1999,6.5');
	expect(await faults()).toEqual([
		expect.stringMatching(/^data\/revisions\.csv:\d+:\d+ after: 5\.5 is not the figure/)
	]);
	await writeFile(data('observations.csv'), text);
});

test('a name that releases.csv does not have last is found in datapackage.json', async () => {
	await replace('datapackage.json', '"version": "', '"version": "1');
	const found = await faults();
	expect(found.join('\n')).toContain('datapackage.json:7:13 version:');
});

test('a release of faulty tables, or without notes, is refused with one sentence and writes nothing', async () => {
	const before = await readFile(data('releases.csv'), 'utf8');
	const refused = (given: Promise<unknown>) =>
		given.then(
			() => '',
			({ stderr }: { stderr: string }) => stderr
		);
	expect(await refused(release('--against', 'HEAD', ...notes))).toContain('datapackage.json:7:13');
	expect(await refused(release('--against', 'HEAD'))).toBe('--fr is missing\n');
	expect(await readFile(data('releases.csv'), 'utf8')).toBe(before);
});
