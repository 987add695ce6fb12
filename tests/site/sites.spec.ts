import { axeFindings } from './axeFindings.ts';
import { askPage, engineStarted, hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const symbols = 'figure[data-view] .map svg[role="group"] .sites > [data-site]';
const listed = 'figure[data-view] li[data-site]';

test('sites come with a checkbox and the keyboard, and stand in the address', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('en/indicators/est_industry/');
	await hydrated(page);
	await expect(page.locator(symbols)).toHaveCount(0);
	await page.locator('input[name="sites"][value="ports"]').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/sites=ports/);
	await expect(page.locator(symbols)).not.toHaveCount(0, { timeout: 60_000 });
	await expect(page.locator('input[name="sites"][value="ports"]')).toBeFocused();
	await page.locator('input[name="sites"][value="zones"]').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/sites=zones,ports/);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/sites=ports/);
	await page.locator('input[name="sites"][value="ports"]').uncheck();
	await expect(page).not.toHaveURL(/sites=/);
	await expect(page.locator(symbols)).toHaveCount(0);
});

test('the list has every site, those without a known place too', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('en/indicators/est_industry/?sites=zones,ports,airports,power');
	await engineStarted(page);
	const [all] = await askPage(
		page,
		`SELECT (SELECT count(*) FROM industrial_sites) + (SELECT count(*) FROM transport_sites)
			+ (SELECT count(*) FROM power_plants) AS sites,
		(SELECT count(lat) FROM industrial_sites) + (SELECT count(lat) FROM transport_sites)
			+ (SELECT count(lat) FROM power_plants) AS placed`
	);
	await expect(page.locator(listed)).toHaveCount(Number(all?.sites), { timeout: 60_000 });
	await expect(page.locator(`${listed} button`)).toHaveCount(Number(all?.placed));
	await expect(page.locator(symbols)).toHaveCount(Number(all?.placed));
});

test('a site in the list points at its symbol', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('fr/indicators/est_industry/?sites=ports');
	await hydrated(page);
	const list = page.locator('figure[data-view] details', { has: page.locator('li[data-site]') });
	await list.locator('> summary').click({ timeout: 60_000 });
	await page.locator(`${listed} button`).first().focus();
	await expect(page.locator('figure[data-view] .sites .pointed').first()).toBeAttached();
	await expect(page.locator(listed).first()).toHaveClass(/pointed/);
});

test('axe finds nothing on a map with sites', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto('ar/indicators/est_industry/?sites=zones,ports,airports,power');
	await hydrated(page);
	const list = page.locator('figure[data-view] details', { has: page.locator('li[data-site]') });
	await list.locator('> summary').click({ timeout: 60_000 });
	const within = ['figure[data-view] .pictures'];
	expect(await axeFindings(page, { within, looks: ['light', 'dark'] })).toEqual([]);
});
