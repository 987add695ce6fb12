import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

/** `npm run dev` on a copy of the data. */
export interface DevServer {
	/** Without a slash at its end. */
	address: string;
	/** Edits a file of the data, named without its folder. @throws Error where that changes nothing */
	edit(file: string, change: (text: string) => string): void;
}

/** The test function of tests that edit the data while the site is being developed. */
export const test = base.extend<{ dev: DevServer }>({
	dev: async ({}, use) => {
		const data = mkdtempSync(join(tmpdir(), 'atlas-data-'));
		cpSync('data', data, { recursive: true });
		const vite = spawn(
			'node',
			['node_modules/vite/bin/vite.js', 'dev', '--port', '0', '--host', '127.0.0.1'],
			{ env: { ...process.env, ATLAS_DATA: data, NO_COLOR: '1', BASE_PATH: '' } }
		);
		const address = await new Promise<string>((resolve, reject) => {
			vite.stdout.on('data', (said) => {
				const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said));
				if (found) resolve(found[0]);
			});
			vite.once('exit', () => reject(new Error('vite dev stopped before it gave an address')));
		});
		const edit: DevServer['edit'] = (file, change) => {
			const path = join(data, file);
			const before = readFileSync(path, 'utf8');
			const after = change(before);
			if (after === before) throw new Error(`${file} is as before`);
			writeFileSync(path, after);
		};
		await use({ address, edit });
		vite.kill();
		rmSync(data, { recursive: true });
	}
});

export { expect } from '@playwright/test';
