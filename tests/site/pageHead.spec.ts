// What newsrooms' and search engines' crawlers read, in a build that was not told where the site will be.
import { languages } from '../../src/lib/view/languages.ts';
import { addressesIn, everyCrawled, expectHead } from './crawled.ts';
import { hydrated } from './engineOfPage.ts';
import { documentsBuilt, headsOf, pagesBuilt } from './headOfPage.ts';
import { expect, test } from './page.ts';

test('every kind of page and embed tells crawlers what it is, and all that it names is there', async ({
	page,
	site,
	base
}) => {
	const named = new Map<string, string>();
	for (const one of everyCrawled) {
		await test.step(one.name, async () => {
			const answer = await fetch(`${site.address}/${one.address}`);
			expect(answer.status).toBe(200);
			const [head] = await headsOf(page, [await answer.text()]);
			if (!head) throw new Error('no head');
			// With its origin, if the build was told of one.
			const origin = /^https?:\/\/[^/]+/.exec(head.canonical[0] ?? '')?.[0] ?? '';
			expectHead(head, one, origin, base);
			for (const address of addressesIn(head, `${origin}${base}/`))
				named.set(new URL(address.slice(origin.length), site.address).href, one.name);
		});
	}
	expect(named.size).toBeGreaterThan(everyCrawled.length);
	for (const [address, from] of named) {
		const { status } = await fetch(address, { redirect: 'manual' });
		expect(status, `${address}, named in ${from}`).toBe(200);
	}
});

for (const language of languages) {
	test(`no two pages have one title or description: ${language}`, async ({ page, folder }) => {
		const paths = await pagesBuilt(folder, language);
		expect(paths.length).toBeGreaterThan(130);
		const heads = await headsOf(page, await documentsBuilt(folder, language, paths));
		const said = { title: new Map<string, string>(), description: new Map<string, string>() };
		for (const [index, { title, meta }] of heads.entries()) {
			const path = paths[index] ?? '';
			const [description = ''] = meta.description ?? [];
			expect(said.title.get(title), `${path}: ${title}`).toBeUndefined();
			expect(said.description.get(description), `${path}: ${description}`).toBeUndefined();
			said.title.set(title, path);
			said.description.set(description, path);
			expect(title, path).toMatch(/^[^·]{4,90} · [^·]{20,45}$/);
			expect(description, path).toMatch(/^.{40,200}$/);
			expect(meta.robots, path).toBeUndefined();
		}
	});
}

test('each kind of page has its markup', async ({ page, folder }) => {
	const types = async (path: string) => {
		const [head] = await headsOf(page, await documentsBuilt(folder, 'fr', [path]));
		return head?.markup.map((markup) => markup['@type']);
	};
	expect(await types('')).toEqual(['WebSite']);
	expect(await types('data/')).toEqual(['DataCatalog']);
	expect(await types('indicators/est_industry/')).toEqual(['Dataset', 'BreadcrumbList']);
	expect(await types('regions/MA-07/')).toEqual(['WebPage', 'BreadcrumbList']);
});

test('the root stands for the atlas in every language', async ({ page, site }) => {
	const [head] = await headsOf(page, [await (await fetch(`${site.address}/`)).text()]);
	expect(new URL(head?.canonical[0] ?? '', `${site.address}/`).pathname).toBe(
		new URL(`${site.address}/`).pathname
	);
	expect(head?.alternates.map(([language]) => language)).toEqual([...languages, 'x-default']);
	expect(head?.title).not.toContain(' · ');
	expect(head?.meta['og:title']).toEqual([head?.title]);
});

test('what answers for a missing page is not to be listed, and stands for none', async ({ page, site }) => {
	const [head] = await headsOf(page, [await (await fetch(`${site.address}/fr/nowhere/`)).text()]);
	expect(head?.meta.robots).toEqual(['noindex']);
	expect([head?.canonical, head?.alternates]).toEqual([[], []]);
});

test('crawlers may read everything; a sitemap is there if it can be one', async ({ site }) => {
	const robots = await (await fetch(`${site.address}/robots.txt`)).text();
	expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
	const { status } = await fetch(`${site.address}/sitemap.xml`);
	expect(status).toBe(robots.includes('Sitemap: ') ? 200 : 404);
});

test('scripts leave each of it there once, and follow the reader to another page', async ({ page }) => {
	const once = async () => {
		for (const selector of [
			'link[rel="canonical"]',
			'link[hreflang="x-default"]',
			'meta[property="og:title"]'
		])
			await expect(page.locator(selector)).toHaveCount(1);
		for (const selector of ['meta[property="og:image"]', 'meta[name="twitter:card"]'])
			await expect(page.locator(selector)).toHaveCount(1);
	};
	await page.goto('fr/');
	await hydrated(page);
	await once();
	await page.locator('nav a[href$="/fr/method/"]').first().click();
	await expect(page).toHaveURL(/\/fr\/method\/$/);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/fr\/method\/$/);
	await once();
});
