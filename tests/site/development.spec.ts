import { readFileSync } from 'node:fs';
import { expect, test } from './devServer.ts';

test('npm run dev shows an edited CSV on the map without a restart', async ({ page, dev }) => {
	test.setTimeout(120_000);
	await page.goto(`${dev.address}/en/`, { timeout: 60_000 });
	const region = page.locator('figure[data-view] svg a[data-place="MA-07"]').first();
	await expect(region).toHaveAttribute('aria-label', /19,396/, { timeout: 60_000 });
	dev.edit('observations.csv', (text) =>
		text.replace('MA-07,est_industry,2024,19396,', 'MA-07,est_industry,2024,29396,')
	);
	await expect(region).toHaveAttribute('aria-label', /29,396.*rank 2 of 12/, { timeout: 60_000 });
});

test('a corrected figure says so and when; a view frozen at an earlier release shows what it showed', async ({
	page,
	dev
}) => {
	test.setTimeout(120_000);
	dev.edit('observations.csv', (text) =>
		text.replace('MA-07,est_industry,2024,19396,', 'MA-07,est_industry,2024,19400,')
	);
	dev.edit('releases.csv', (text) => `${text}2026.12.01,2026-12-01,Un chiffre.,رقم.,A figure.\n`);
	const source = /MA-07,est_industry,2024,\d+,(\w+)/.exec(readFileSync('data/observations.csv', 'utf8'))?.[1];
	dev.edit(
		'revisions.csv',
		(text) => `${text}2026.12.01,MA-07,est_industry,2024,${source},corrected,19396,19400\n`
	);

	const figure = page.locator('figure[data-path="indicators/est_industry/"]');
	const region = figure.locator('svg a[data-place="MA-07"]').first();
	await page.goto(`${dev.address}/en/indicators/est_industry/`, { timeout: 60_000 });
	await expect(region).toHaveAttribute('aria-label', /19,400/);
	await expect(figure).toContainText('Corrected on 1 December 2026: Marrakesh-Safi, 19,396 → 19,400.');

	for (const where of ['indicators', 'embed/indicators']) {
		// Vite may reload the page that it is asked for, as it learns what that needs.
		await expect(async () => {
			await page.goto(`${dev.address}/en/${where}/est_industry/?v=2026.11.24`);
		}).toPass();
		await expect(region).toHaveAttribute('aria-label', /19,396/, { timeout: 30_000 });
		await expect(figure).toContainText('View frozen at version 2026.11.24 of the data.');
		await expect(figure).toContainText('have changed since, on 1 December 2026.');
		await expect(figure).not.toContainText('Corrected on');
	}
	await expect(page.locator('details.share')).toHaveCount(0);
});
