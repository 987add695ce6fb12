import type { Page } from '@playwright/test';
import { hydrated } from './engineOfPage.ts';
import { placesOf, regions, shapesOf } from './parts.ts';
import { expect, test } from './page.ts';

declare global {
	interface Window {
		/** The WebGL contexts that the page ever made. */
		contexts: WebGLRenderingContext[];
	}
}

async function countContexts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.contexts = [];
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: [string]) {
			const context = Reflect.apply(original, this, wanted) as WebGLRenderingContext | null;
			if (context && wanted[0].startsWith('webgl') && !window.contexts.includes(context))
				window.contexts.push(context);
			return context;
		} as typeof original;
	});
}

const aliveContexts = (page: Page) =>
	page.evaluate(() => window.contexts.filter((context) => !context.isContextLost()).length);

async function startMap(page: Page): Promise<void> {
	await expect(page.locator('canvas')).toHaveCount(0);
	await page.locator('figure[data-view] .map button').first().click();
	await expect(page.locator('figure[data-view] canvas')).toBeVisible({ timeout: 60_000 });
}

test('the loss of the WebGL context is survived: the drawing answers, and the map can be started again', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 1280, height: 1500 });
	await page.goto('en/');
	await hydrated(page);
	await startMap(page);
	await page.locator('figure[data-view] canvas').evaluate((canvas: HTMLCanvasElement) => {
		canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
	});
	await expect(page.locator('canvas')).toHaveCount(0);
	expect(await placesOf(shapesOf(page))).toEqual(regions);
	await page.locator('figure[data-view] svg [data-place="MA-11"]').first().hover();
	await expect(page.locator('ol li[data-place="MA-11"]').first()).toHaveClass(/pointed/);
	await startMap(page);
	await expect(page.locator('canvas')).toHaveCount(1);
});

test('whoever had the keyboard on the lost map finds it on the button', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('en/');
	await hydrated(page);
	await page.locator('figure[data-view] .map button').first().focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('figure[data-view] canvas')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('.controls button').first()).toBeFocused();
	await page.locator('figure[data-view] canvas').evaluate((canvas: HTMLCanvasElement) => {
		canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
	});
	await expect(page.locator('figure[data-view] .map > button').first()).toBeFocused();
});

test('more pages with maps than a browser has WebGL contexts for leave no WebGL context and no worker behind', async ({
	page
}) => {
	test.setTimeout(200_000);
	await countContexts(page);
	await page.goto('en/');
	await hydrated(page);
	await startMap(page);
	const workers = page.workers().length;
	for (let visit = 0; visit < 8; visit++) {
		await page.locator('figure[data-view] a[href*="/indicators/"]').last().click();
		await expect(page).toHaveURL(/\/indicators\/[^/]+\//);
		await startMap(page);
		await page.goBack();
		await expect(page).toHaveURL(/\/en\/$/);
		await startMap(page);
	}
	expect(await page.evaluate(() => window.contexts.length)).toBeGreaterThanOrEqual(17);
	expect(await aliveContexts(page)).toBe(1);
	// The atlas's engine may have started meanwhile: it has one worker for the whole visit.
	await expect.poll(() => page.workers().length).toBeLessThanOrEqual(workers + 1);
	await page.locator('header a[href$="/method/"]').first().click();
	await expect(page).toHaveURL(/\/method\//);
	await expect.poll(() => aliveContexts(page)).toBe(0);
	await expect(page.locator('canvas')).toHaveCount(0);
});

test('zooming brings the provinces, and takes them back', async ({ page }) => {
	test.setTimeout(90_000);
	await page.setViewportSize({ width: 1280, height: 1500 });
	await page.goto('en/indicators/est_industry/');
	await hydrated(page);
	await startMap(page);
	const zoom = (name: string) => page.locator('.controls button').nth(name === 'in' ? 0 : 1);
	await zoom('in').click();
	await page.waitForTimeout(400);
	await expect(page).not.toHaveURL(/level=/);
	await zoom('in').click();
	await expect(page).toHaveURL(/level=province/);
	await expect(page.locator('figure[data-view] svg [data-place="MA-MAR"]').first()).toBeAttached();
	await expect(page.locator('canvas')).toHaveCount(1);
	await zoom('out').click();
	await page.waitForTimeout(400);
	await expect(page).toHaveURL(/level=province/);
	await zoom('out').click();
	await expect(page).not.toHaveURL(/level=/);
});
