// The balance between regions: complete without a script, chosen by keyboard, kept in the address beside the index's.
import type { Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { messagesOf, placesOf, regions } from './parts.ts';

const figure = (page: Page) => page.locator('figure[data-path="balance/"]');
const lines = (page: Page) => figure(page).locator('svg g[data-place]');
const measure = (page: Page) => figure(page).locator('select[name="dispersion"]');
const values = (page: Page) => figure(page).locator('.dispersions svg text').allTextContents();

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['fr/potential/', 'ar/embed/balance/']) {
		test(`complete: ${address}`, async ({ page }) => {
			await page.goto(address);
			expect(await placesOf(lines(page))).toEqual(regions);
			expect((await values(page)).length).toBeGreaterThan(10);
			for (const width of [...(address.includes('embed') ? [280] : []), 375, 768, 1440]) {
				await page.setViewportSize({ width, height: 700 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
			}
		});
	}
});

test('another measure is chosen by keyboard, and stays in the address', async ({ page }) => {
	await page.goto('en/embed/balance/');
	await page.waitForLoadState('networkidle');
	const before = await values(page);
	await measure(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/[?&]dispersion=gini/);
	await expect.poll(() => values(page)).not.toEqual(before);
	const after = await values(page);
	await page.reload();
	await expect(measure(page)).toHaveValue('gini');
	await expect.poll(() => values(page)).toEqual(after);
	await page.goBack();
	await expect.poll(() => values(page)).toEqual(before);
});

test('choosing keeps what was chosen for the index', async ({ page }) => {
	await page.goto('fr/potential/?weights=RH:40,COMP:20&places=MA-05');
	await hydrated(page);
	await figure(page).locator('select[name="weighting"]').selectOption('population');
	await expect(page).toHaveURL(/weighting=population/);
	await expect(page).toHaveURL(/weights=RH(:|%3A)40,COMP(:|%3A)20/);
	await expect(page).toHaveURL(/places=MA-05/);
	await expect(lines(page).last()).toHaveAttribute('data-place', 'MA-05');
});

test('pointing at a region says its figures, here and by sector', async ({ page }) => {
	await page.goto('fr/potential/');
	await hydrated(page);
	await lines(page).and(page.locator('[data-place="MA-08"]')).locator('circle').last().hover();
	await expect(figure(page).locator('.said')).toContainText('Drâa-Tafilalet');
	await expect(page.locator('#balance section .said')).toContainText('Drâa-Tafilalet');
});

for (const [parameter, given] of [
	['balance', 'population'],
	['dispersion', '<b>entropy'],
	['weighting', 'area']
] as const) {
	test(`what cannot be shown is said: ${parameter}=${given}`, async ({ page }) => {
		await page.goto('fr/embed/balance/');
		const usual = await values(page);
		await page.goto(`fr/embed/balance/?${parameter}=${encodeURIComponent(given)}`);
		await expect(messagesOf(page).filter({ hasText: given }).first()).toBeVisible();
		expect(await values(page)).toEqual(usual);
	});
}

for (const language of ['fr', 'ar', 'en'] as const) {
	test(`axe finds nothing in the balance on its page (${language})`, async ({ page }) => {
		await page.goto(`${language}/potential/`);
		await hydrated(page);
		expect(await axeFindings(page, { within: ['#balance'] })).toEqual([]);
	});
}
