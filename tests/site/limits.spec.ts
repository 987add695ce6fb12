// What the outcomes are not: who speaks in them, counted as SQL counts, and what no row can show.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { askPage, engineStarted, hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const section = (page: Page) => page.locator('#limits');
/** What a table says: code, in the meetings, elsewhere. */
const countsIn = (page: Page, table: number) =>
	section(page)
		.locator('table')
		.nth(table)
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[
					row.getAttribute('data-code'),
					...[...row.querySelectorAll('td.number')].map((cell) => cell.textContent)
				].join(' ')
			)
		);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`says what it is not, with counts, and names the region without a meeting (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/consultations/`);
			await expect(section(page).locator('table')).toHaveCount(2);
			const casablanca = { fr: 'Casablanca-Settat', ar: 'الدار البيضاء-سطات', en: 'Casablanca-Settat' }[
				language
			];
			await expect(section(page).locator('li').filter({ hasText: casablanca })).toHaveCount(1);
			await expect(
				section(page)
					.locator('li')
					.filter({ hasText: /arabe|العربية|Arabic/ })
			).toHaveCount(1);
			for (const width of [375, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
			}
		});
	}
});

test('who speaks and what is said are counted as SQL counts, meetings apart', async ({ page }) => {
	await page.goto('en/consultations/');
	await engineStarted(page);
	const counted = (by: string) =>
		askPage(
			page,
			`SELECT ${by} AS code, count(*) FILTER (scope = 'meeting')::INTEGER AS within,
				count(*) FILTER (scope <> 'meeting')::INTEGER AS elsewhere FROM outcomes GROUP BY ${by}`
		);
	for (const [table, by] of ['role', 'kind'].entries()) {
		const rows = await counted(by);
		expect(rows.length).toBeGreaterThan(4);
		const expected = rows.map(({ code, within, elsewhere }) => `${code} ${within} ${elsewhere}`);
		expect((await countsIn(page, table)).sort()).toEqual(expected.sort());
	}
	const [told] = await askPage(
		page,
		`SELECT count(*)::INTEGER AS every, count(*) FILTER (role = 'minister')::INTEGER AS minister,
			count(*) FILTER (kind = 'proposal')::INTEGER AS proposals FROM outcomes WHERE scope = 'meeting'`
	);
	await expect(section(page)).toContainText(
		`Minister of Industry and Trade, ${told?.minister} of the ${told?.every} points said in the meetings.`
	);
	await expect(section(page)).toContainText(`Proposals: ${told?.proposals} of the ${told?.every} points.`);
});

test('bars are as long as their counts, from where the language begins', async ({ page }) => {
	for (const [language, side] of [
		['fr', 'left'],
		['ar', 'right']
	] as const) {
		await page.goto(`${language}/consultations/`);
		const bars = await section(page)
			.locator('table')
			.first()
			.locator('tbody tr')
			.evaluateAll(
				(rows, side) =>
					rows.map((row) => {
						const box = (name: string) => row.querySelector(name)?.getBoundingClientRect();
						const [svg, rect] = [box('svg'), box('rect')];
						return {
							count: Number(row.querySelector('td.number')?.textContent),
							length: rect?.width ?? -1,
							off: Math.abs((svg?.[side] ?? 0) - (rect?.[side] ?? 0))
						};
					}),
				side
			);
		const longest = Math.max(...bars.map(({ length }) => length));
		const most = Math.max(...bars.map(({ count }) => count));
		expect(longest).toBeGreaterThan(50);
		for (const { count, length, off } of bars) {
			expect(Math.abs(length - (longest * count) / most)).toBeLessThan(1);
			if (count) expect(off).toBeLessThan(1);
		}
	}
});

for (const [language, look] of [
	['fr', 'light'],
	['ar', 'dark'],
	['en', 'forced colours']
] as const) {
	test(`axe finds nothing in the limits (${language})`, async ({ page }) => {
		await page.goto(`${language}/consultations/`);
		await hydrated(page);
		expect(await axeFindings(page, { within: ['#limits'], looks: [look] })).toEqual([]);
	});
}
