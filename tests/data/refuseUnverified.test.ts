import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseUnverified } from '#lib/verification/refuseUnverified.server.ts';

/** Runs the plugin's first hook as the bundler does; gives what it stopped the build with, if it did. */
async function refusal(folder: string): Promise<string | undefined> {
	const { buildStart } = refuseUnverified(folder) as unknown as {
		buildStart: (this: object) => Promise<void>;
	};
	let said: string | undefined;
	await buildStart.call({ error: (sentence: string) => void (said = sentence) });
	return said;
}

test('a build goes on with the repository’s tables and stops at a fault in them', async () => {
	expect(await refusal('data')).toBeUndefined();
	const folder = await mkdtemp(join(tmpdir(), 'atlas-refused-'));
	try {
		await cp('data', folder, { recursive: true });
		const file = join(folder, 'observations.csv');
		const text = await readFile(file, 'utf8');
		await writeFile(file, text.replace('MA-07,est_industry,2024,19396,', 'MA-07,est_industry,20024,19396,'));
		const line = text.split('\n').findIndex((row) => row.startsWith('MA-07,est_industry,2024,')) + 1;
		expect(await refusal(folder)).toMatch(new RegExp(`observations\\.csv:${line}:20 year: `));
	} finally {
		await rm(folder, { recursive: true });
	}
});
