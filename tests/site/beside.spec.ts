// Words beside figures: on the page of the consultations, and on an indicator's.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { askPage, engineStarted } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const section = (page: Page) => page.locator('#beside');
const themes = (page: Page) => section(page).locator('li[data-theme]');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`words stand beside figures, theme by theme (${language})`, async ({ page }) => {
			await page.goto(`${language}/consultations/`);
			expect(await themes(page).count()).toBeGreaterThan(6);
			await expect(section(page).locator('ul[data-place]')).toHaveAttribute('data-place', 'MA-07');
			for (const theme of await themes(page).all()) {
				const code = await theme.getAttribute('data-theme');
				await expect(theme.locator('h3 a')).toHaveAttribute(
					'href',
					new RegExp(`/${language}/regions/MA-07/#theme-${code}$`)
				);
				expect(await theme.locator('[data-outcome]').count()).toBeLessThanOrEqual(2);
			}
			await expect(section(page).locator('svg.strip').first()).toBeVisible();
			await expect(section(page).locator('noscript')).toBeAttached();
		});
	}
});

test('another region is asked of DuckDB, and stands as its own page has it', async ({ page }) => {
	await page.goto('fr/consultations/');
	await engineStarted(page);
	await section(page).locator('select[name="places"]').selectOption('MA-11');
	await expect(page).toHaveURL(/[?&]places=MA-11(&|$)/);
	await expect(section(page).locator('ul[data-place]')).toHaveAttribute('data-place', 'MA-11');
	const said = await askPage(
		page,
		`SELECT theme, count(*) AS n FROM outcomes WHERE place = 'MA-11' AND scope = 'meeting' GROUP BY theme`
	);
	expect(said.length).toBeGreaterThan(5);
	for (const { theme, n } of said)
		await expect(themes(page).and(page.locator(`[data-theme="${theme}"]`))).toContainText(`Dit ${n} fois`);
	const facts = await section(page).locator('figure[data-view] .facts').allTextContents();
	const views = await section(page)
		.locator('figure[data-view]')
		.evaluateAll((found) => found.map((one) => one.getAttribute('data-view') ?? ''));
	expect(facts.length).toBeGreaterThan(5);
	await page.goto('fr/regions/MA-11/');
	for (const [at, view] of views.entries()) {
		const there = page.locator(`.theme figure[data-view="${view}"] .facts`);
		expect(await there.textContent()).toBe(facts[at]);
	}
});

test('Casablanca-Settat has figures, and no meeting: nothing is counted as said there', async ({ page }) => {
	await page.goto('en/consultations/?places=MA-06');
	await engineStarted(page);
	await expect(section(page).locator('ul[data-place]')).toHaveAttribute('data-place', 'MA-06');
	for (const theme of await themes(page).all()) await expect(theme).toContainText('No meeting found;');
	await expect(section(page).locator('[data-outcome]')).toHaveCount(0);
});

test('fits a phone and is accessible', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('ar/consultations/');
	expect(await sideways(page)).toBeLessThanOrEqual(0);
	expect(await axeFindings(page, { within: ['#beside'] })).toEqual([]);
});

test.describe('on an indicator’s page', () => {
	const said = (page: Page) => page.locator('#said');

	for (const language of languages) {
		test(`who spoke of it is told, with source and scope (${language})`, async ({ page }) => {
			await page.goto(`${language}/indicators/unemployment_census/`);
			await engineStarted(page);
			const linked = await askPage(
				page,
				`SELECT outcome, place, scope FROM outcome_indicators JOIN outcomes USING (outcome)
				WHERE indicator = 'unemployment_census'`
			);
			expect(linked.length).toBeGreaterThan(3);
			await expect(said(page).locator('article')).toHaveCount(linked.length);
			for (const { outcome, place, scope } of linked) {
				const article = said(page).locator(`article[data-outcome="${outcome}"]`);
				await expect(article).toHaveAttribute('data-place', String(place));
				await expect(article.locator('details cite')).toHaveCount(1);
				await expect(article.locator('.scope')).toHaveCount(scope === 'meeting' ? 0 : 1);
			}
			await expect(said(page).locator('[data-theme="RH"]')).toContainText('7');
			await expect(said(page).locator('[data-theme="RH"] a')).toHaveAttribute(
				'href',
				new RegExp(`/${language}/consultations/\\?theme=RH#outcomes$`)
			);
		});
	}

	test('that nobody spoke of it is said, with a link to its theme', async ({ page }) => {
		await page.goto('fr/indicators/urbanisation_rate/');
		await expect(said(page).locator('article')).toHaveCount(0);
		await expect(said(page)).toContainText('Aucun des éléments relevés');
		await expect(said(page).getByRole('link')).toHaveAttribute('href', /\?theme=POP#outcomes$/);
	});
});
