import type { Page } from '@playwright/test';
import { hydrated } from './engineOfPage.ts';
import { shapesOf } from './parts.ts';
import { expect, test } from './page.ts';

const reached = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);

async function tabToMap(page: Page): Promise<void> {
	for (let presses = 0; presses < 60 && (await reached(page)) === null; presses++)
		await page.keyboard.press('Tab');
}

for (const language of ['fr', 'ar'] as const) {
	test(`the map is one tab stop, and arrows lead to the neighbour in their direction (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/`);
		await hydrated(page);
		await tabToMap(page);
		expect(await reached(page)).toBe('MA-07');
		await page.keyboard.press('ArrowUp');
		expect(await reached(page)).toBe('MA-06');
		await page.keyboard.press('ArrowDown');
		expect(await reached(page)).toBe('MA-07');
		await page.keyboard.press('ArrowRight');
		expect(['MA-05', 'MA-08']).toContain(await reached(page));
		await page.keyboard.press('End');
		expect(await reached(page)).toBe('MA-12');
		await page.keyboard.press('Home');
		expect(await reached(page)).toBe('MA-01');
		await page.keyboard.press('Tab');
		expect(await shapesOf(page).evaluateAll((all) => all.some((one) => one === document.activeElement))).toBe(
			false
		);
	});
}

test('Enter on a region sets it beside the others', async ({ page }) => {
	await page.goto('fr/');
	await hydrated(page);
	await tabToMap(page);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/places=MA-01/);
	await expect(page.locator('[aria-current="true"][data-place="MA-01"]').first()).toBeVisible();
});

test('the first tab stop leads past the head of the page', async ({ page }) => {
	await page.goto('fr/');
	await page.keyboard.press('Tab');
	const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
	expect(target).toMatch(/^#/);
	await expect(page.locator(target)).toHaveCount(1);
});
