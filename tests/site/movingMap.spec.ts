import { hydrated } from './engineOfPage.ts';
import { placesOf, regions, shapesOf } from './parts.ts';
import { expect, test } from './page.ts';

for (const [kind, address] of [
	['home', 'fr/'],
	['home', 'ar/'],
	['indicator', 'en/indicators/est_industry/']
] as const) {
	test(`the moving map takes over when it is asked for: ${kind}, ${address}`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.goto(address);
		await hydrated(page);
		await expect(page.locator('canvas')).toHaveCount(0);
		const drawing = page.locator('figure[data-view] svg').first();
		const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };

		await page.locator('figure[data-view] .map button').first().click();
		const canvas = page.locator('figure[data-view] canvas');
		await expect(canvas).toBeVisible({ timeout: 60_000 });
		const box = await canvas.boundingBox();
		expect(box?.width).toBeCloseTo(width, 0);
		expect(box?.height).toBeCloseTo(height, 0);
		expect(await placesOf(shapesOf(page))).toEqual(regions);
	});
}
