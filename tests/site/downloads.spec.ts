import { languages } from '../../src/lib/view/languages.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const types = {
	CSV: 'text/csv; charset=utf-8',
	XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	JSON: 'application/json; charset=utf-8',
	Parquet: 'application/vnd.apache.parquet'
};

for (const language of languages) {
	test(`an indicator’s files are linked and answer (${language})`, async ({ page, request }) => {
		await page.goto(`${language}/indicators/est_industry/`);
		const links = page.locator('section:has(#downloads) a');
		await expect(links).toHaveText(Object.keys(types));
		const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
		for (const [format, type] of Object.entries(types)) {
			const link = links.filter({ hasText: format });
			// What it is and in which form, whatever stands around it.
			await expect(link).toHaveAccessibleName(new RegExp(`${heading}.*${format}`));
			await expect(link).toHaveAttribute('download');
			const box = await link.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0), format).toBeGreaterThanOrEqual(24);
			const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
			expect([answer.status(), answer.headers()['content-type']], format).toEqual([200, type]);
			expect((await answer.body()).length, format).toBeGreaterThan(1_000);
		}
	});

	test(`an indicator’s page describes its data (${language})`, async ({ page, request }) => {
		await page.goto(`${language}/indicators/gdp_share/`);
		const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
		const [text = '', ...more] = blocks.filter((block) => block.includes('"@type":"Dataset"'));
		expect(more).toEqual([]);
		expect(text).not.toContain('<');
		const markup = JSON.parse(text) as Record<string, unknown> & { distribution: { contentUrl: string }[] };
		expect(markup).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name: await page.getByRole('heading', { level: 1 }).textContent(),
			inLanguage: language,
			isAccessibleForFree: true
		});
		expect(markup.distribution.length).toBe(4);
		for (const { contentUrl } of markup.distribution) {
			const answer = await request.get(new URL(contentUrl, page.url()).href);
			expect(answer.status(), contentUrl).toBe(200);
		}
	});
}

test('a browser saves a file under its own name', async ({ page }) => {
	await page.goto('fr/indicators/est_industry/');
	const saved = page.waitForEvent('download');
	await page.locator('section:has(#downloads) a').filter({ hasText: 'XLSX' }).click();
	expect((await saved).suggestedFilename()).toBe('est_industry.xlsx');
});

test('the markup follows the reader to another indicator', async ({ page }) => {
	await page.goto('fr/indicators/est_industry/');
	await hydrated(page);
	await page.locator('a[href$="/fr/indicators/"]').first().click();
	await page.locator('a[href$="/fr/indicators/gdp_share/"]').first().click();
	await page.waitForURL('**/gdp_share/');
	const blocks = page.locator('script[type="application/ld+json"]');
	const datasets = async () =>
		(await blocks.allTextContents()).filter((block) => block.includes('"@type":"Dataset"'));
	await expect.poll(datasets).toEqual([expect.stringContaining('"identifier":"gdp_share"')]);
});

for (const [address, type] of [
	['data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
	['data/datapackage.json', 'application/json; charset=utf-8'],
	['data/tables/places.csv', 'text/csv; charset=utf-8'],
	['data/tables/places.parquet', 'application/vnd.apache.parquet'],
	['data/tables/csv-metadata.json', 'application/json; charset=utf-8'],
	['data/indicators/est_industry.csv-metadata.json', 'application/json; charset=utf-8'],
	['data/atlas-csv.zip', 'application/zip'],
	['data/atlas-parquet.zip', 'application/zip'],
	['data/atlas.xlsx', types.XLSX],
	['data/atlas.json', types.JSON]
] as const) {
	test(`${address} is there, as ${type}`, async ({ request, site }) => {
		const answer = await request.get(`${site.address}/${address}`);
		expect([answer.status(), answer.headers()['content-type']]).toEqual([200, type]);
	});
}
