import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usual = [
	...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name))),
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

const isRoot = process.getuid?.() === 0;

/** What Chromium must be told to run in a test: no sandbox for root, and no call to its maker's hosts. */
export const chromiumFlags = [
	...(isRoot ? ['--no-sandbox'] : []),
	'--disable-dev-shm-usage',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-sync'
];

/** The path of a Chromium: the CHROMIUM variable's, the system's, Playwright's own, or else a new one. */
export async function chromium(): Promise<string> {
	const told = process.env.CHROMIUM;
	if (told && !runs(told)) throw new Error(`CHROMIUM is ${told}, which is not a program that can be run.`);
	const found = told || onSystem() || ofPlaywright();
	if (found) return found;

	attempt('npx', ['--no-install', 'playwright', 'install', 'chromium'], 180);
	const downloaded = ofPlaywright();
	if (downloaded) return downloaded;

	if (isRoot && runs('/usr/bin/apt-get')) {
		attempt('apt-get', ['update'], 300);
		attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], 600);
	}
	const installed = onSystem();
	if (installed) return installed;
	throw new Error(
		'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM to its path.'
	);
}

function onSystem(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...usual].find(runs);
}

function ofPlaywright(): string | undefined {
	const path = playwright.executablePath();
	return path && runs(path) ? path : undefined;
}

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Runs an installer for at most some seconds; whether it worked is seen by what is there afterwards. */
function attempt(command: string, words: string[], seconds: number): void {
	process.stderr.write(`Looking for a Chromium: ${command} ${words.join(' ')}\n`);
	try {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], timeout: seconds * 1000, env });
	} catch {
		process.stderr.write(`That did not work: ${command} ${words[0] ?? ''}\n`);
	}
}
