// How far the index's ranks move, what would change one, and what goes together: on the page of the index.
import type { Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { placesOf, regions } from './parts.ts';

const panel = (page: Page) => page.locator('#robustness');
const status = (page: Page) => panel(page).getByRole('status');
const run = (page: Page) => panel(page).locator('form button').first();
const bars = (page: Page) => panel(page).locator('ol li rect');
/** What the draws say of each region, in the order of the picture. */
const said = (page: Page) =>
	panel(page)
		.locator('ol li svg[role="img"]')
		.evaluateAll((strips) => strips.map((strip) => strip.getAttribute('aria-label') ?? ''));

async function drawn(page: Page): Promise<void> {
	await panel(page).scrollIntoViewIfNeeded();
	await expect(bars(page).first()).toBeVisible({ timeout: 60_000 });
	await expect(panel(page).locator('progress')).toHaveCount(0, { timeout: 60_000 });
	await expect(panel(page).locator('.draws.stale')).toHaveCount(0);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of ['fr', 'ar', 'en']) {
		test(`the index’s own ranks, what would change and what goes together: ${language}`, async ({ page }) => {
			await page.goto(`${language}/potential/`);
			expect(await placesOf(panel(page).locator('ol li[data-place]'))).toEqual(regions);
			await expect(bars(page)).toHaveCount(0);
			await expect(page.locator('#change tbody tr').first()).toBeVisible();
			expect(await page.locator('#correlations tbody td').count()).toBeGreaterThan(2);
			for (const width of [375, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
			}
		});
	}
});

test('the draws begin when the reader comes to them, and the same address gives the same numbers', async ({
	page
}) => {
	await page.goto('en/potential/');
	await hydrated(page);
	await drawn(page);
	const first = await said(page);
	expect(first).toHaveLength(12);
	expect(new URL(page.url()).search).toBe('');
	await page.reload();
	await drawn(page);
	expect(await said(page)).toEqual(first);

	const counts = () => panel(page).locator('details table td').allTextContents();
	const before = await counts();
	await panel(page).locator('form button').nth(1).click();
	await expect(page).toHaveURL(/[?&]seed=2\b/);
	await drawn(page);
	const other = await counts();
	expect(other).not.toEqual(before);
	await page.reload();
	await drawn(page);
	expect(await counts()).toEqual(other);
});

test('many draws begin when they are asked for, tell how far they are, and can be cancelled', async ({
	page
}) => {
	await page.goto('fr/potential/?draws=1000000');
	await hydrated(page);
	await panel(page).scrollIntoViewIfNeeded();
	await expect(panel(page).locator('select[name="draws"]')).toHaveValue('1000000');
	await expect(bars(page)).toHaveCount(0);
	const resting = await status(page).textContent();
	await run(page).click();
	await expect(panel(page).getByRole('progressbar')).toBeVisible();
	await run(page).click();
	await expect(panel(page).getByRole('progressbar')).toHaveCount(0);
	await expect(bars(page)).toHaveCount(0);
	await expect(status(page)).not.toHaveText(resting ?? '');
	await expect(run(page)).toBeFocused();
	await run(page).click();
	await drawn(page);
});

test('choosing how many keeps what was chosen of the index, and other weights are drawn anew', async ({
	page
}) => {
	await page.goto('en/potential/?places=MA-05');
	await hydrated(page);
	await drawn(page);
	await expect(panel(page).locator('li.focus')).toHaveAttribute('data-place', 'MA-05');
	await panel(page).locator('select[name="draws"]').selectOption('100000');
	await expect(page).toHaveURL(/draws=100000/);
	await expect(page).toHaveURL(/places=MA-05/);
	await expect(panel(page).locator('.draws.stale')).toHaveCount(1);
	await panel(page).locator('select[name="draws"]').selectOption('10000');
	await drawn(page);
	const before = await panel(page).locator('details table td').allTextContents();
	await page.locator('input[name^="weight-"]').first().press('Home');
	await expect(page).toHaveURL(/weights=/);
	await drawn(page);
	await expect.poll(() => panel(page).locator('details table td').allTextContents()).not.toEqual(before);
});

test('pointing at a region here lights it elsewhere', async ({ page }) => {
	await page.goto('fr/potential/');
	await hydrated(page);
	await drawn(page);
	await panel(page).locator('ol li[data-place="MA-03"]').hover();
	await expect(panel(page).locator('ol li.pointed')).toHaveAttribute('data-place', 'MA-03');
	await expect(page.locator('figure[data-view] .pointed[data-place="MA-03"]').first()).toBeAttached();
});

test('where no worker can start, it says so and the index stays', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
	await page.goto('ar/potential/');
	await panel(page).scrollIntoViewIfNeeded();
	await expect(panel(page).locator('.fault')).toBeVisible({ timeout: 30_000 });
	await expect(panel(page).locator('ol li[data-place]')).toHaveCount(12);
});

test('a number of draws that cannot be made is told', async ({ page }) => {
	await page.goto('en/potential/?draws=7&seed=0');
	await hydrated(page);
	await expect(panel(page).getByRole('alert').locator('p')).toHaveCount(2);
	await drawn(page);
});

for (const language of ['fr', 'ar', 'en']) {
	test(`accessible when drawn: ${language}`, async ({ page }) => {
		await page.goto(`${language}/potential/`);
		await hydrated(page);
		await drawn(page);
		for (const summary of await page.locator('#correlations summary').all()) await summary.click();
		const within = ['#robustness', '#change', '#correlations'];
		expect(await axeFindings(page, { within, looks: ['light', 'dark'] })).toEqual([]);
	});
}
