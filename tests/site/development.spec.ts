import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';

const test = base.extend<{ dev: { address: string; data: string } }>({
	dev: async ({}, use) => {
		const data = mkdtempSync(join(tmpdir(), 'atlas-data-'));
		cpSync('data', data, { recursive: true });
		const vite = spawn(
			'node',
			['node_modules/vite/bin/vite.js', 'dev', '--port', '0', '--host', '127.0.0.1'],
			{
				env: { ...process.env, ATLAS_DATA: data, NO_COLOR: '1', BASE_PATH: '' }
			}
		);
		const address = await new Promise<string>((resolve, reject) => {
			vite.stdout.on('data', (said) => {
				const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said));
				if (found) resolve(found[0]);
			});
			vite.once('exit', () => reject(new Error('vite dev stopped before it gave an address')));
		});
		await use({ address, data });
		vite.kill();
		rmSync(data, { recursive: true });
	}
});

test('npm run dev shows an edited CSV on the map without a restart', async ({ page, dev }) => {
	test.setTimeout(120_000);
	await page.goto(`${dev.address}/en/`, { timeout: 60_000 });
	const region = page.locator('figure[data-view] svg a[data-place="MA-07"]').first();
	await expect(region).toHaveAttribute('aria-label', /19,396/, { timeout: 60_000 });
	const file = join(dev.data, 'observations.csv');
	const before = readFileSync(file, 'utf8');
	const after = before.replace('MA-07,est_industry,2024,19396,', 'MA-07,est_industry,2024,29396,');
	expect(after).not.toBe(before);
	writeFileSync(file, after);
	await expect(region).toHaveAttribute('aria-label', /29,396.*rank 2 of 12/, { timeout: 60_000 });
});

test('a corrected figure says so and when; a view frozen at an earlier release shows what it showed', async ({
	page,
	dev
}) => {
	test.setTimeout(120_000);
	const change = (name: string, edit: (text: string) => string) => {
		const file = join(dev.data, name);
		writeFileSync(file, edit(readFileSync(file, 'utf8')));
	};
	change('observations.csv', (text) =>
		text.replace('MA-07,est_industry,2024,19396,', 'MA-07,est_industry,2024,19400,')
	);
	change('releases.csv', (text) => `${text}2026.12.01,2026-12-01,Un chiffre.,رقم.,A figure.\n`);
	const source = /MA-07,est_industry,2024,\d+,(\w+)/.exec(
		readFileSync(join(dev.data, 'observations.csv'), 'utf8')
	)?.[1];
	change(
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
