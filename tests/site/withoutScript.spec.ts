import { languages } from '../../src/lib/view/languages.ts';
import { placesOf, regions, shapesOf } from './parts.ts';
import { expect, test } from './page.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
	test(`without JavaScript the home page has the map, the strips and the table (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/`);

		const shapes = shapesOf(page);
		expect(await placesOf(shapes)).toEqual(regions);
		await expect(shapes).toHaveCount(12);
		for (const shape of await shapes.all()) {
			await expect(shape).toBeVisible();
			await expect(shape).toHaveAttribute('aria-label', /\d/);
			const path = shape.locator('xpath=self::*[@d] | .//*[@d]').first();
			await expect(path).toHaveAttribute('d', /^M/);
		}

		const strips = page.locator('[data-theme]').filter({ has: page.locator('svg [data-place]') });
		expect(await strips.count()).toBeGreaterThanOrEqual(5);
		for (const strip of await strips.all()) {
			const marked = await placesOf(strip.locator('svg [data-place]'));
			expect(marked.length).toBeGreaterThanOrEqual(6);
			expect(regions).toEqual(expect.arrayContaining(marked));
		}

		const rows = page.locator('table tbody tr[data-place]');
		expect(await placesOf(rows)).toEqual(regions);
		await expect(rows.first()).toContainText(/\d/);
	});
}

test('without JavaScript the root leads to the three languages by plain links', async ({ page }) => {
	await page.goto('./');
	for (const language of languages) {
		await expect(page.locator(`a[href$="/${language}/"]`).first()).toBeVisible();
	}
});
