import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { askPage, engineStarted } from './engineOfPage.ts';
import { expect, test } from './page.ts';

test('the DuckDB of the page holds every row of the data', async ({ page }) => {
	const observations = parse(readFileSync('data/observations.csv'), { columns: true }) as unknown[];
	expect(observations.length).toBeGreaterThan(500);
	await page.goto('fr/');
	await engineStarted(page);
	const rows = await askPage(page, 'SELECT count(*) AS rows FROM observations');
	expect(rows).toEqual([{ rows: observations.length }]);
});

test('the page works without its engine, and says so', async ({ page, faults }) => {
	faults.expect(/^console\.error: Failed to load resource/);
	await page.route('**/engine/**', (route) => route.abort());
	await page.goto('fr/');
	await expect(page.locator('figure[data-view]').first()).toBeVisible();
});
