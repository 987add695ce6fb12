// Two to four regions beside each other: chosen, addressed, embedded; and the regions that are most alike.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { messagesOf } from './parts.ts';

const figure = (page: Page) => page.locator('figure[data-path="compare/"]');
/** The compared regions, as the table's head has them. */
const compared = (page: Page) =>
	figure(page)
		.locator('thead th[data-place]')
		.evaluateAll((heads) => heads.map((head) => head.getAttribute('data-place')));
const usual = ['MA-07', 'MA-06', 'MA-01'];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`the default comparison is there, each row with its year and twelve regions (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/compare/`);
			expect(await compared(page)).toEqual(usual);
			const rows = figure(page).locator('tbody tr:has(td)');
			expect(await rows.count()).toBeGreaterThanOrEqual(10);
			for (const row of await rows.all()) {
				await expect(row.locator('th')).toContainText(/20\d\d/);
				await expect(row.locator('td[data-place]')).toHaveCount(3);
				await expect(row.locator('svg.strip line.tick')).toHaveCount(12);
				await expect(row.locator('svg.strip svg.mark')).toHaveCount(3);
			}
		});
	}

	test('who is most alike stands on each region’s page, with reasons and a link to compare', async ({
		page
	}) => {
		await page.goto('fr/regions/MA-02/');
		const similar = page.locator('#similar li[data-place]');
		await expect(similar).toHaveCount(3);
		for (const one of await similar.all()) {
			const place = await one.getAttribute('data-place');
			await expect(one.locator(`a[href$="/fr/compare/?places=MA-02,${place}"]`)).toBeVisible();
			await expect(one).toContainText(/é\.-t\..*\(/s);
		}
	});
});

test('regions are chosen by keyboard; the address follows and the choice is announced', async ({ page }) => {
	await page.goto('fr/compare/');
	await hydrated(page);
	const second = page.locator('select[name="place-2"]');
	await second.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/fr\/compare\/\?places=MA-07,MA-\d\d,MA-01$/);
	const chosen = await second.inputValue();
	expect(await compared(page)).toEqual(['MA-07', chosen, 'MA-01']);
	const name = await second.locator('option:checked').textContent();
	await expect(page.getByRole('status').filter({ hasText: name ?? '' })).toHaveCount(1);
	await expect(second).toBeFocused();
	await page.goBack();
	await expect.poll(() => compared(page)).toEqual(usual);
});

test('a region is added, taken out, and set in focus by changing places', async ({ page }) => {
	await page.goto('en/compare/');
	await hydrated(page);
	await page.locator('select[name="place-4"]').selectOption('MA-12');
	await expect(page).toHaveURL(/\?places=MA-07,MA-06,MA-01,MA-12$/);
	await page.locator('select[name="place-2"]').selectOption('');
	await expect(page).toHaveURL(/\?places=MA-07,MA-01,MA-12$/);
	await page.locator('select[name="place-1"]').selectOption('MA-12');
	await expect(page).toHaveURL(/\?places=MA-12,MA-01,MA-07$/);
	expect(await compared(page)).toEqual(['MA-12', 'MA-01', 'MA-07']);
	await page.locator('select[name="place-3"]').selectOption('');
	await expect(page.locator('select[name="place-2"] option[value=""]'), 'two remain').toHaveCount(0);
});

for (const given of [
	'MA-07',
	'MA-07,MA-99',
	'MA-07,MA-07',
	'MA-01,MA-02,MA-03,MA-04,MA-05',
	'MA-07,,MA-06'
]) {
	test(`what cannot be compared gives the default and a message: ${given}`, async ({ page }) => {
		await page.goto(`fr/compare/?places=${given}`);
		await expect(messagesOf(page).filter({ hasText: given }).first()).toBeVisible();
		expect(await compared(page)).toEqual(usual);
	});
}

test('an embed shows the regions of its address', async ({ page }) => {
	await page.goto('ar/embed/compare/?places=MA-05,MA-02');
	await expect.poll(() => compared(page)).toEqual(['MA-05', 'MA-02']);
	await expect(page.locator('main a[href$="/ar/compare/?places=MA-05,MA-02"]')).toBeVisible();
	await expect(page.locator('details.share')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 700 } });
	for (const language of languages) {
		test(`four regions do not scroll sideways, and each value has its region’s name (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/compare/?places=MA-01,MA-12,MA-05,MA-10`);
			await expect.poll(() => compared(page)).toHaveLength(4);
			expect(await sideways(page)).toBe(0);
			const cell = figure(page).locator('tbody td[data-place="MA-12"]').first();
			await expect(cell.locator('.key')).toBeVisible();
			await expect(cell).toContainText(/\d/);
		});
	}
});
