import { get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

/** What an address weighs on the wire, compressed as the server does for browsers. */
function weigh(url: URL): Promise<{ bytes: number; text: () => Promise<string> }> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => resolve({ bytes, text: async () => (await fetch(url)).text() }));
		}).on('error', reject);
	});
}

/** What a page weighs up to the end of its first figure, compressed. */
function upToPicture(html: string): number {
	const end = html.indexOf('</figure>');
	if (end < 0) throw new Error('The page has no figure.');
	return brotliCompressSync(html.slice(0, end)).length;
}

for (const { name, address } of everyPage) {
	test(`the first picture needs no more than 100 KB: ${name}`, async ({ site }) => {
		const url = new URL(`${site.address}/${address}`);
		const page = await weigh(url);
		const html = await page.text();
		// Two pages have much below their first picture, which is painted as soon as it has arrived.
		const bytes = /\/(potential|consultations)\/$/.test(address) ? upToPicture(html) : page.bytes;
		const links = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [];
		const styles = await Promise.all(
			links.map((link) => weigh(new URL(/href="([^"]+)"/.exec(link)?.[1] ?? '', url)))
		);
		expect(styles.length, 'the fonts come in a stylesheet').toBeGreaterThan(0);
		expect(html.match(/<script[^>]+src=/g), 'no script holds the picture up').toBeNull();
		const total = bytes + styles.reduce((sum, style) => sum + style.bytes, 0);
		expect(total).toBeGreaterThan(20_000);
		expect(total).toBeLessThanOrEqual(100_000);
	});
}
