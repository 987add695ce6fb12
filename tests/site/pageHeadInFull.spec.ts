// What crawlers read in a build that was told where the site will be, below a path.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../src/lib/view/languages.ts';
import { addressesIn, everyCrawled, expectHead } from './crawled.ts';
import { headsOf, pagesBuilt } from './headOfPage.ts';
import { expect, test } from './page.ts';

// As tests/everything.ts builds it.
test.use({ folder: '.svelte-kit/build-atlas', base: '/atlas' });
const origin = 'https://atlas.example';
const root = `${origin}/atlas/`;

test('every address in a head is in full, right, and there', async ({ page, site }) => {
	const named = new Map<string, string>();
	for (const one of everyCrawled) {
		await test.step(one.name, async () => {
			const answer = await fetch(`${site.address}/${one.address}`);
			const [head] = await headsOf(page, [await answer.text()]);
			if (!head) throw new Error('no head');
			expectHead(head, one, origin, '/atlas');
			const addresses = addressesIn(head, root);
			expect(addresses.filter((address) => !address.startsWith(root))).toEqual([]);
			for (const address of addresses) named.set(address, one.name);
		});
	}
	for (const [address, from] of named) {
		const answer = await fetch(address.replace(root, `${site.address}/`), { redirect: 'manual' });
		expect(answer.status, `${address}, named in ${from}`).toBe(200);
		if (address.endsWith('.png')) {
			const image = new DataView(await answer.arrayBuffer());
			// PNG: the header is the first chunk, its width and height the first of it.
			expect([image.getUint32(16), image.getUint32(20)], address).toEqual([1200, 630]);
		}
	}
});

test('the sitemap is XML, and lists every page in each language, once, with its alternates', async ({
	page,
	folder
}) => {
	const text = await readFile(join(folder, 'sitemap.xml'), 'utf8');
	const { namespace, urls } = await page.evaluate((text) => {
		const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
		const texts = (url: Element, name: string) =>
			Array.from(url.getElementsByTagName(name), (element) => element.textContent);
		return {
			namespace: documentElement.namespaceURI,
			urls: Array.from(documentElement.children, (url) => ({
				locations: texts(url, 'loc'),
				dates: texts(url, 'lastmod'),
				alternates: Array.from(url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link'), (link) =>
					['rel', 'hreflang', 'href'].map((name) => link.getAttribute(name))
				)
			}))
		};
	}, text);
	expect(namespace).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');

	const listed = urls.flatMap(({ locations }) => locations);
	const built = await Promise.all(
		languages.map(async (language) =>
			(await pagesBuilt(folder, language)).map((path) => `${root}${language}/${path}`)
		)
	);
	expect(listed.toSorted()).toEqual(built.flat().sort());

	const { created } = JSON.parse(await readFile('data/datapackage.json', 'utf8')) as { created: string };
	for (const { locations, dates, alternates } of urls) {
		const path = locations[0]?.slice(`${root}fr/`.length);
		expect(dates).toEqual([created.slice(0, 10)]);
		expect(alternates).toEqual([
			...languages.map((language) => ['alternate', language, `${root}${language}/${path}`]),
			['alternate', 'x-default', root]
		]);
	}
});

test('robots.txt names the sitemap, and says that it belongs at the root of a host', async ({ site }) => {
	const robots = await (await fetch(`${site.address}/robots.txt`)).text();
	expect(robots).toMatch(/^# .+\nUser-agent: \*\nAllow: \/\n/);
	expect(robots).toContain(`\nSitemap: ${root}sitemap.xml\n`);
});
