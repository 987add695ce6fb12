// A region on two sheets of A4, whatever the region and the language.
import { languages } from '../../src/lib/view/languages.ts';
import { kindsOfPage } from './kindsOfPage.ts';
import { placesOf, regions } from './parts.ts';
import { expect, test } from './page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`every brief prints on exactly two pages (${language})`, async ({ page }) => {
			test.setTimeout(120_000);
			for (const place of regions) {
				await page.goto(`${language}/regions/${place}/brief/`);
				const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
				const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g);
				expect(pages, `${place}: pages`).toHaveLength(2);
				const sizes = file.toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
				for (const size of sizes) expect(size).toMatch(/0 0 59[45](\.\d+)? 84[12](\.\d+)?/);
			}
		});

		test(`the brief has all its parts, and marks that lead to their indicators (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/${kindsOfPage.brief}`);
			await expect(page.locator('.sheet')).toHaveCount(2);
			for (const part of ['key-figures', 'strengths', 'gaps', 'asked', 'unknown', 'sources'])
				await expect(page.locator(`section[aria-labelledby="${part}"]`)).toBeVisible();
			const items = page.locator('.sheet [data-indicator]');
			expect(await items.count()).toBeGreaterThan(9);
			for (const item of await items.all())
				await expect(item.locator(`a[href*="/${language}/indicators/"]`)).toHaveCount(1);
			for (const strip of await page.locator('.sides svg').all())
				expect((await placesOf(strip.locator('[data-place]'))).toSorted()).toEqual(regions);
			expect(await page.locator('[data-outcome]').count()).toBeGreaterThan(0);
		});
	}

	test('only the sheets are printed, one to a page', async ({ page }) => {
		await page.goto(`fr/${kindsOfPage.brief}`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.sheet').first()).toBeVisible();
		await expect(page.locator('header').first()).toBeHidden();
		await expect(page.locator('footer')).toBeHidden();
		await expect(page.locator('.actions')).toBeHidden();
	});

	test('the region’s page leads to the brief, which leads back and to the file', async ({
		page,
		request
	}) => {
		await page.goto(`fr/${kindsOfPage.region}`);
		await page.locator('main a[href$="/brief/"]').click();
		await expect(page).toHaveURL(/\/fr\/regions\/MA-07\/brief\/$/);
		await expect(page.locator('main a[href$="/fr/regions/MA-07/"]').first()).toBeVisible();
		const file = await page.locator('.actions a[href$="/brief.pdf"]').getAttribute('href');
		const answer = await request.get(file ?? '');
		expect(answer.status()).toBe(200);
		expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
	});
});
