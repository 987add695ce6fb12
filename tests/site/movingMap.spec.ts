import type { Page } from '@playwright/test';
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

/** Where the middle of a region's drawing stands on the screen. */
async function middleOf(page: Page, place: string): Promise<{ x: number; y: number }> {
	return page
		.locator(`figure[data-view] svg [data-place="${place}"] path`)
		.first()
		.evaluate((path: SVGPathElement) => {
			const { x, y, width, height } = path.getBBox();
			const inside: DOMPoint[] = [];
			for (let across = 0.05; across < 1; across += 0.05) {
				for (let down = 0.05; down < 1; down += 0.05) {
					const point = new DOMPoint(x + across * width, y + down * height);
					if (path.isPointInFill(point)) inside.push(point);
				}
			}
			const middle = inside[Math.floor(inside.length / 2)] ?? new DOMPoint(x, y);
			const { x: left, y: top } = middle.matrixTransform(path.getScreenCTM() ?? new DOMMatrix());
			return { x: left, y: top };
		});
}

test('the moving map lies on the drawing: pointing and clicking reach the same region', async ({ page }) => {
	test.setTimeout(90_000);
	await page.setViewportSize({ width: 1280, height: 1500 });
	await page.goto('en/');
	await hydrated(page);
	await page.locator('figure[data-view] .map button').first().click();
	await expect(page.locator('figure[data-view] canvas')).toBeVisible({ timeout: 60_000 });
	for (const place of ['MA-05', 'MA-11', 'MA-02']) {
		const { x, y } = await middleOf(page, place);
		await page.mouse.move(x, y, { steps: 3 });
		await expect(page.locator(`ol li[data-place="${place}"]`)).toHaveClass(/pointed/);
	}
	const { x, y } = await middleOf(page, 'MA-03');
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/places=MA-03/);
});
