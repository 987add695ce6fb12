// Two indicators against each other: chosen by keyboard, kept in the address, pointed at together with the map.
import type { Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { hydrated } from './engineOfPage.ts';
import { sideways } from './embedParts.ts';
import { expect, test } from './page.ts';
import { messagesOf, placesOf, regions } from './parts.ts';

const path = 'indicators/est_industry/';
const embed = `embed/${path}scatter/`;
const figure = (page: Page) => page.locator(`figure[data-path="${path}scatter/"]`);
/** The drawing that there is room for. */
const points = (page: Page) => figure(page).locator('svg:visible g[data-place]');
const partner = (page: Page) => figure(page).locator('select[name="with"]');
const rankingRow = (page: Page, place: string) => page.locator(`.ranking li[data-place="${place}"]`);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of [`fr/${path}`, `ar/${embed}`]) {
		test(`complete: ${address}`, async ({ page }) => {
			await page.goto(address);
			expect(await placesOf(points(page))).toEqual(regions);
			await expect(figure(page)).toContainText(/r\s=\s−?[01],\d/);
			await figure(page).locator('> details').first().locator('summary').click();
			await expect(figure(page).locator('table tbody tr[data-place]')).toHaveCount(12);
			for (const width of [...(address.includes('embed') ? [280] : []), 375, 768, 1440]) {
				await page.setViewportSize({ width, height: 700 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
				await expect(figure(page).locator('.scatter svg:visible')).toHaveCount(1);
			}
		});
	}
});

for (const address of [`fr/${path}`, `en/${embed}`]) {
	test(`another indicator is chosen by keyboard, and stays in the address: ${address}`, async ({ page }) => {
		await page.goto(address);
		// An embed does not tell that it is hydrated: it has no engine of its own until one is wanted.
		await page.waitForLoadState('networkidle');
		const before = await figure(page).locator('h2').textContent();
		await partner(page).focus();
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/[?&]with=\w+/);
		await expect(figure(page).locator('h2')).not.toHaveText(before ?? '', { timeout: 30_000 });
		const [chosen, title] = [
			await partner(page).inputValue(),
			await figure(page).locator('h2').textContent()
		];
		expect(await placesOf(points(page))).not.toEqual([]);
		await page.reload();
		await expect(figure(page).locator('h2')).toHaveText(title ?? '', { timeout: 30_000 });
		await expect(partner(page)).toHaveValue(chosen);
		await page.goBack();
		await expect(figure(page).locator('h2')).toHaveText(before ?? '');
	});
}

test('choosing keeps what was chosen for the map', async ({ page }) => {
	await page.goto(`fr/${path}?places=MA-05`);
	await hydrated(page);
	await figure(page).locator('select[name="scale"]').selectOption('linear');
	await expect(page).toHaveURL(/places=MA-05/);
	await expect(page).toHaveURL(/scale=linear/);
	await expect(figure(page)).not.toContainText('logarithmique)');
	await expect(points(page).last()).toHaveAttribute('data-place', 'MA-05');
});

test('pointing at a point lights the region in the ranking, and the other way round', async ({ page }) => {
	await page.goto(`fr/${path}`);
	await hydrated(page);
	await points(page).and(page.locator('[data-place="MA-10"]')).locator('.mark').hover();
	await expect(rankingRow(page, 'MA-10')).toHaveClass(/pointed/);
	await expect(figure(page).locator('.said')).toContainText('Guelmim');
	await rankingRow(page, 'MA-03').hover();
	await expect(rankingRow(page, 'MA-10')).not.toHaveClass(/pointed/);
	await expect(figure(page).locator('svg:visible g.front')).toContainText('Fès-Meknès');
});

for (const [parameter, given] of [
	['with', '<b>nothing'],
	['with', 'est_industry'],
	['scale', 'cubic']
] as const) {
	test(`what cannot be shown is said: ${parameter}=${given}`, async ({ page }) => {
		await page.goto(`fr/${embed}`);
		const usual = await figure(page).locator('h2').textContent();
		await page.goto(`fr/${embed}?${parameter}=${encodeURIComponent(given)}`);
		await expect(messagesOf(page).filter({ hasText: given }).first()).toBeVisible();
		await expect(figure(page).locator('h2')).toHaveText(usual ?? '');
	});
}

for (const language of ['fr', 'ar', 'en'] as const) {
	test(`axe finds nothing in the figure on its page (${language})`, async ({ page }) => {
		await page.goto(`${language}/${path}`);
		await hydrated(page);
		expect(await axeFindings(page, { within: ['#scatter'] })).toEqual([]);
	});
}
