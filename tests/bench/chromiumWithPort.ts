import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, chromiumFlags } from '../chromium.ts';

/** Starts a Chromium that Lighthouse can steer, with a profile of its own; gives its port. */
export async function chromiumWithPort(): Promise<{ port: number; close: () => Promise<void> }> {
	const profile = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
	const words = [
		...chromiumFlags,
		'--headless=new',
		'--remote-debugging-port=0',
		`--user-data-dir=${profile}`
	];
	const child = spawn(await chromium(), [...words, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	const close = async () => {
		child.kill();
		await ended;
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	for await (const line of createInterface(child.stderr)) {
		const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
		if (port) {
			child.stderr.resume();
			return { port: Number(port), close };
		}
	}
	await close();
	throw new Error('Chromium did not start.');
}
