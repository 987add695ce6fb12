import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { askPage, engineStarted, hydrated } from './engineOfPage.ts';
import { messagesOf, picture } from './parts.ts';
import { expect, test } from './page.ts';

test('the DuckDB of the page holds every row of the data', async ({ page }) => {
	const observations = parse(readFileSync('data/observations.csv'), { columns: true }) as unknown[];
	expect(observations.length).toBeGreaterThan(500);
	await page.goto('fr/');
	await engineStarted(page);
	const rows = await askPage(page, 'SELECT count(*) AS rows FROM observations');
	expect(rows).toEqual([{ rows: observations.length }]);
});

test('the engine does not start before the page has loaded', async ({ page, site }) => {
	const before = site.requests.length;
	await page.goto('fr/', { waitUntil: 'load' });
	expect(site.requests.slice(before).filter((path) => /duckdb|wasm/.test(path))).toEqual([]);
});

test('without its engine the page goes on with what it arrived with, and says so', async ({ page }) => {
	await page.route('**/engine/**', (route) => route.abort());
	await page.goto('fr/');
	await hydrated(page);
	await page.evaluate(() => window.atlas?.start().catch(() => undefined));
	await expect(messagesOf(page).filter({ hasText: 'moteur' }).first()).toBeVisible();

	const before = await picture(page);
	await page.locator('select[name="indicator"]').selectOption({ index: 3 });
	await expect.poll(() => picture(page)).not.toEqual(before);
	expect(await picture(page)).toHaveLength(12);
});
