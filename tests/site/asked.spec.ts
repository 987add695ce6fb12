// How many outcomes were said where: the map, its themes, what is counted apart, its embed.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { askPage, engineStarted } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { placesOf, regions } from './parts.ts';

const figure = (page: Page) => page.locator('figure[data-path="consultations/map/"]');
const shapes = (page: Page) => figure(page).locator('svg[role="group"] .region');
const choice = (page: Page) => figure(page).locator('select[name="asked-theme"]');
const rows = (page: Page) => figure(page).locator('.counts tr[data-place]');
/** The numbers of the table, by region; null where there is none. */
const numbers = async (page: Page) =>
	Object.fromEntries(
		await rows(page).evaluateAll((found) =>
			found.map((row) => {
				const text = row.querySelector('td')?.textContent.trim() ?? '';
				return [row.getAttribute('data-place') ?? '', /^\d+$/.test(text) ? Number(text) : null] as const;
			})
		)
	);
/** What DuckDB counts of the meetings, by region; of one theme, or of all with ''. */
async function counted(page: Page, theme = ''): Promise<Record<string, number | null>> {
	const found = await askPage(
		page,
		`SELECT m.place, m.status, (SELECT count(*) FROM outcomes o WHERE o.place = m.place AND o.scope = 'meeting'
			AND ('${theme}' = '' OR o.theme = '${theme}')) AS n FROM meetings m`
	);
	return Object.fromEntries(
		found.map(({ place, status, n }) => [String(place), status === 'held' ? Number(n) : null])
	);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`the map stands complete, and hatches the region without a meeting (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/consultations/`);
			await expect(shapes(page)).toHaveCount(12);
			expect(await placesOf(rows(page))).toEqual(regions);
			const found = await numbers(page);
			expect(found['MA-06']).toBeNull();
			expect(Object.values(found).reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(75);
			const unknown = figure(page).locator('.region[data-class="none"]');
			await expect(unknown).toHaveCount(1);
			await expect(unknown).toHaveAttribute('data-place', 'MA-06');
			await expect(figure(page).locator('ul .unknown')).toHaveCount(1);
			await expect(figure(page).locator('.elsewhere')).toHaveCount(0);
		});
	}
});

test('a theme is chosen with the map, counted, and written into the address', async ({ page }) => {
	await page.goto('fr/consultations/');
	await engineStarted(page);
	expect(await numbers(page)).toEqual(await counted(page));
	await choice(page).selectOption('RH');
	await expect(page).toHaveURL(/[?&]theme=RH(&|$)/);
	const expected = await counted(page, 'RH');
	await expect.poll(() => numbers(page)).toEqual(expected);
	expect(Object.values(expected)).toContain(0);
	await expect(figure(page).locator('h2')).toContainText('Capital humain');
	const legend = figure(page).locator('ul[class^="classes-"] li');
	await expect(legend.first().locator('span').first()).toHaveText('0');
	const zero = Object.values(expected).filter((n) => n === 0).length;
	await expect(figure(page).locator('.region[data-class="1"]')).toHaveCount(zero);
	await choice(page).selectOption('');
	await expect(page).not.toHaveURL(/theme=/);
	await expect.poll(() => numbers(page)).toEqual(await counted(page));
});

test('what was said outside the meetings is counted apart, and never painted', async ({ page }) => {
	await page.goto('en/consultations/?scope=meeting,follow-up,national');
	await engineStarted(page);
	await expect(figure(page).locator('.elsewhere tr[data-place]').first()).toBeVisible();
	expect(await numbers(page)).toEqual(await counted(page));
	await expect(figure(page).locator('.elsewhere tr[data-place="MA"] td')).toHaveText('18');
	await expect(figure(page).locator('.region[data-place="MA-06"]')).toHaveAttribute('data-class', 'none');
});

test('without the meetings nothing is painted: that is not zero', async ({ page }) => {
	await page.goto('en/consultations/?scope=national');
	await engineStarted(page);
	await expect(figure(page).locator('.region[data-class="none"]')).toHaveCount(12);
	expect(new Set(Object.values(await numbers(page)))).toEqual(new Set([null]));
	await expect(figure(page).locator('ul .unknown')).toHaveCount(2);
});

test('a click brings a region into focus, and its link leads to its page', async ({ page }) => {
	await page.goto('fr/consultations/');
	await engineStarted(page);
	const region = figure(page).locator('.region[data-place="MA-09"]');
	await expect(region).toHaveAttribute('href', /\/fr\/regions\/MA-09\/$/);
	await region.click();
	await expect(page).toHaveURL(/[?&]places=MA-09(&|$)/);
	await expect(region).toHaveAttribute('aria-current', 'true');
	await expect(figure(page).locator('.counts tr.focus')).toHaveAttribute('data-place', 'MA-09');
});

for (const language of languages) {
	test(`the embed shows the map of its address, and is accessible on a phone (${language})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 375, height: 800 });
		await page.goto(`${language}/embed/consultations/map/?theme=GOUV&places=MA-10`);
		await expect(figure(page).locator('.counts tr[data-place="MA-10"] td')).toHaveText('4');
		await expect(figure(page).locator('.own .name')).not.toBeEmpty();
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		expect(await axeFindings(page, { within: ['figure'] })).toEqual([]);
		await expect(page.locator('a[target="_blank"]')).toHaveAttribute(
			'href',
			/\/consultations\/\?theme=GOUV&places=MA-10#map$/
		);
	});
}
