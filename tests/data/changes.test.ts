// `npm run data -- --against REV`: what appeared, changed and vanished.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { changesSince } from '#lib/verification/changesSince.server.ts';
import { dataFiles } from '#lib/verification/dataFiles.server.ts';

const files = await dataFiles('data');
const text = new TextDecoder().decode(files.get('observations.csv'));
const first = 'MA-01,population,2024,4030222,HCP_RGPH2024,';

/** What has changed since the observations read otherwise. */
const since = (old: string) => changesSince(new Map(files).set('observations.csv', Buffer.from(old)), files);

const none = '0 rows appeared, 0 cells changed (0 jumps), 0 rows vanished.';

test('nothing has changed in the same data, in whatever order', async () => {
	expect(await since(text)).toEqual([none]);
	expect(await since(text.replace(`${first}\n`, '') + `${first}\n`)).toEqual([none]);
});

test.each([
	[
		'a figure that appeared',
		'',
		'+ observations MA-01 population 2024 HCP_RGPH2024: 4030222',
		'1 rows appeared'
	],
	[
		'a figure that vanished',
		`${first}\n${first.replace('2024', '2023')}\n`,
		'- observations MA-01 population 2023 HCP_RGPH2024: 4030222',
		'1 rows vanished'
	],
	[
		'a figure that changed',
		`${first.replace('4030222', '4000000')}\n`,
		'~ observations MA-01 population 2024 HCP_RGPH2024, value: 4000000 → 4030222 (+0.8 %)',
		'1 cells changed (0 jumps)'
	],
	[
		'a figure that jumped',
		`${first.replace('4030222', '403022')}\n`,
		'~ observations MA-01 population 2024 HCP_RGPH2024, value: 403022 → 4030222 (+900 %; a jump: more than × 3, or across nought)',
		'(1 jumps)'
	],
	[
		'a figure that changed its sign',
		`${first.replace('4030222', '-4030222')}\n`,
		'~ observations MA-01 population 2024 HCP_RGPH2024, value: -4030222 → 4030222 (+200 %; a jump: more than × 3, or across nought)',
		'(1 jumps)'
	],
	[
		'a note that was added',
		`${first}copy-identical\n`,
		'~ observations MA-01 population 2024 HCP_RGPH2024, note: "copy-identical" → empty',
		'1 cells changed'
	]
])('%s is told', async (_, old, line, count) => {
	const lines = await since(text.replace(`${first}\n`, () => old));
	expect(lines.slice(0, -1)).toEqual([line]);
	expect(lines.at(-1)).toContain(count);
});

test('the command compares with a revision, and says when there is none', async () => {
	const run = (revision: string) =>
		promisify(execFile)(process.execPath, [
			'src/lib/verification/verify.server.ts',
			'--against',
			revision
		]).catch((fault: { stdout: string; stderr: string }) => fault);
	expect((await run('HEAD')).stdout).toMatch(
		/rows appeared, \d+ cells changed \(\d+ jumps\), \d+ rows vanished\.\n$/
	);
	for (const wrong of ['no-such-revision', '--output=x']) {
		const { stderr } = await run(wrong);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	}
});
