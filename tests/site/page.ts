import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serve, type Serving } from '../../server/serve.ts';
import { outside, type Outside } from './outside.ts';

/** Which build a project tests: its folder, and the path it was built under. */
export interface Build {
	folder: string;
	base: string;
}

/** What a test says beforehand that it will cause; all else that goes wrong in a page fails it. */
export interface Faults {
	/** Expects an error whose text matches, at least once. */
	expect(text: RegExp): void;
}

interface OfWorker {
	/** This worker's own server of the build. */
	site: Serving;
	world: Outside;
}

/**
 * The test function of every browser test. A test fails if its pages ask anything of another host, log an
 * error, throw, leave a rejection unhandled or break the Content-Security-Policy. Addresses are relative to
 * the site's root: `page.goto('fr/')`.
 */
export const test = base.extend<{ faults: Faults }, OfWorker & Build>({
	folder: ['build', { scope: 'worker', option: true }],
	base: ['', { scope: 'worker', option: true }],

	site: [
		async ({ folder, base }, use) => {
			const site = await serve({ folder, base });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],

	world: [
		async ({}, use) => {
			const world = await outside();
			await use(world);
			world.close();
		},
		{ scope: 'worker' }
	],

	baseURL: async ({ site }, use) => use(`${site.address}/`),

	proxy: async ({ world }, use) => use({ server: world.address, bypass: '127.0.0.1' }),

	faults: [
		async ({ context, site, world }, use) => {
			const { found, expected } = watch(context, site.address);
			const before = world.requests.length;
			await use({ expect: (text) => void expected.push(text) });
			found.push(...world.requests.slice(before).map((url) => `reached for another host: ${url}`));
			const unexpected = found.filter((fault) => !expected.some((text) => text.test(fault)));
			expect(unexpected, 'faults in the page').toEqual([]);
			const missing = expected.filter((text) => !found.some((fault) => text.test(fault))).map(String);
			expect(missing, 'faults that the test expected and that did not happen').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

function watch(context: BrowserContext, address: string): { found: string[]; expected: RegExp[] } {
	const found: string[] = [];
	const origin = new URL(address).origin;
	context.on('request', (request) => {
		const url = new URL(request.url());
		const here = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!here) found.push(`request to another host: ${url.href}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error')
			found.push(`console.error: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (fault) => found.push(`uncaught: ${fault.error().stack ?? fault.error().message}`));
	void context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			console.error(`Content-Security-Policy: ${violatedDirective} blocked ${blockedURI}`);
		});
	});
	return { found, expected: [] };
}
