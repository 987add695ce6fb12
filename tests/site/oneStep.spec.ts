// Every figure leads in one step to its source, date, definition, unit and quote.
import { kindsOfPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

test.use({ javaScriptEnabled: false });

for (const kind of ['home', 'region', 'indicator'] as const) {
	test(`each picture of the ${kind} page leads to its indicator's page, or stands on it`, async ({
		page
	}) => {
		await page.goto(`fr/${kindsOfPage[kind]}`);
		const pictures = page.locator('figure[data-view]');
		expect(await pictures.count()).toBeGreaterThan(0);
		for (const picture of await pictures.all()) {
			const leads = picture.locator('a[href*="/fr/indicators/"]');
			expect(await leads.count()).toBeGreaterThan(0);
		}
	});
}

for (const language of ['fr', 'ar', 'en']) {
	test(`each row of the map's table leads to the words that carry its figure (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/`);
		const rows = page.locator('figure[data-view] table tbody tr[data-place]');
		const hrefs = await rows
			.locator('td.source a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(hrefs).toHaveLength(await rows.count());
		for (const href of new Set(hrefs)) {
			await page.goto(href);
			await expect(page.locator('h1 ~ .lead')).toContainText(/\S{3}/);
			const source = page.locator(':target');
			await expect(source).toHaveCount(1);
			await expect(source).toContainText(/\d{4}/);
			await expect(source.locator('cite')).toContainText(/\S/);
			await expect(source.locator('blockquote')).toContainText(/\S/);
		}
	});
}

test('each figure of an indicator names its source, which stands below with its quote or says that it has none', async ({
	page
}) => {
	await page.goto('fr/indicators/gdp_share/');
	const rows = page.locator('section[aria-labelledby="every-figure"] tbody tr');
	const cited = await rows.evaluateAll((found) =>
		found.map((row) => row.querySelector('a[href^="#source-"]')?.getAttribute('href') ?? null)
	);
	expect(cited.length).toBeGreaterThan(50);
	expect(cited).not.toContain(null);
	for (const href of new Set(cited)) {
		const source = page.locator(`[id="${(href ?? '').slice(1)}"]`);
		await expect(source.locator('cite')).toContainText(/\S/);
		await expect(source.locator('blockquote, p.small').first()).toContainText(/\S/);
	}
	await expect(page.locator('section[aria-labelledby="every-figure"] thead')).toContainText('pour cent');
});
