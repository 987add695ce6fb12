// The embeds themselves: complete, light, leading outside, and sound whatever their address says.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { embeddedViews, sideways } from './embedParts.ts';
import { expect, test } from './page.ts';
import { messagesOf, picture, regions, shapesOf } from './parts.ts';

const map = 'fr/embed/indicators/est_industry/';
const everyEmbed = languages.flatMap((language) =>
	Object.values(embeddedViews).map((path) => `${language}/embed/${path}`)
);

/** Waits until an embed has come to life. */
async function alive(page: Page): Promise<void> {
	await expect(page.locator('figure[data-view] .map button').first()).toBeVisible();
}

for (const address of everyEmbed) {
	test(`no wider than its frame, and axe finds nothing: ${address}`, async ({ page }) => {
		await page.setViewportSize({ width: 375, height: 700 });
		await page.goto(address);
		expect(await axeFindings(page, { looks: ['light', 'dark'] })).toEqual([]);
		for (const width of [280, 375, 600, 1200]) {
			await page.setViewportSize({ width, height: 700 });
			expect(await sideways(page), `${width} pixels`).toBe(0);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	// What is there, and where it leads, languages have in common.
	for (const address of everyEmbed.filter((one) => one.startsWith('ar/'))) {
		test(`complete, and known as the embed of a page: ${address}`, async ({ page }) => {
			await page.goto(address);
			await expect(page.locator('figure[data-view] :is(svg, table) [data-place]').first()).toBeAttached();
			await expect(page.locator('main')).toContainText('CC BY 4.0');
			if (address.endsWith('est_industry/')) {
				await expect(shapesOf(page)).toHaveCount(12);
				await expect(page.locator('main')).toContainText('OpenStreetMap');
			}
			const own = address.replace('embed/', '').replace(/(trend|scatter|years|tour|map)\//, '');
			// The canonical address says which page to show; noindex beside it would ask for neither to be shown.
			await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
			await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${own}$`));
			await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1);
			await expect(page.locator('main > p a')).toHaveAttribute(
				'href',
				new RegExp(`/${own}(#(trend|scatter|years|tour|map))?$`)
			);
		});
	}
});

test('nothing heavy is loaded but for what needs it', async ({ page, site }) => {
	await page.setViewportSize({ width: 600, height: 900 });
	// The server is the worker's, and other tests have asked it before.
	const first = site.requests.length;
	const asked = (what: RegExp) => site.requests.slice(first).filter((path) => what.test(path));
	await page.goto(map);
	await alive(page);
	await page.waitForLoadState('networkidle');
	const before = site.requests.length;
	const shape = page.locator('svg a[data-place="MA-05"]');
	await shape.hover();
	await page.locator('ol li[data-place="MA-03"]').hover();
	await page.locator('select[name="year"]').selectOption({ index: 0 });
	await page.locator('select[name="places"]').selectOption('MA-01');
	await expect(page.locator('[aria-current="true"][data-place="MA-01"]')).toHaveCount(1);
	await shape.click();
	await expect(page.locator('[aria-current="true"][data-place="MA-05"]')).toHaveCount(1);
	await page.waitForTimeout(800);
	expect(site.requests.slice(before).filter((path) => path !== '/favicon.svg')).toEqual([]);
	expect(asked(/\/engine\/|duckdb|regions\.json/)).toEqual([]);
	await expect(page.locator('canvas')).toHaveCount(0);

	await page.locator('figure[data-view] .map button').first().click();
	await expect(page.locator('figure[data-view] canvas')).toBeVisible({ timeout: 30_000 });
	expect(asked(/regions\.json/)).not.toEqual([]);
	expect(asked(/\/engine\/|duckdb/)).toEqual([]);
});

test('links open outside the frame; a click on a drawn region chooses it', async ({ page, context }) => {
	await page.goto(map);
	await alive(page);
	for (const link of [
		page.locator('ol li[data-place="MA-03"] a'),
		page.locator('main > p a'),
		page.locator('.standing').locator('xpath=ancestor::figure').locator('a[href*="#source"]').first()
	]) {
		const details = page.locator('figure[data-view] > details');
		if (!(await link.isVisible())) await details.first().locator('summary').click();
		const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
		await opened.waitForLoadState('domcontentloaded');
		expect(opened.url()).not.toContain('/embed/');
		expect(await opened.evaluate(() => window.opener)).toBeNull();
		await opened.close();
		expect(page.url()).toContain('/embed/');
	}
	await page.locator('svg a[data-place="MA-05"]').click();
	await expect(page).toHaveURL(/\/embed\/indicators\/est_industry\/\?places=MA-05$/);
	expect(context.pages()).toHaveLength(1);
});

const long = 'A'.repeat(10_000);
const hostile: Record<string, { value: string; shown: string }> = {
	'a script': { value: '<script>window.hacked = 1</script>', shown: '<script>window.hacked' },
	'HTML that fires': { value: '<img src=x onerror="window.hacked=1">', shown: '<img src=x' },
	'an address that runs': { value: 'javascript:window.hacked=1', shown: 'javascript:' },
	'a quote': { value: '"><svg onload=window.hacked=1>', shown: '"><svg' },
	'an override of direction': { value: '\u202egnp.exe\u202c\u2066x', shown: 'gnp.exe' },
	'10 KB': { value: long, shown: `${'A'.repeat(40)}…` },
	'a line break': { value: 'a\r\nSet-Cookie: b\0', shown: 'aSet-Cookie' }
};

for (const [what, { value, shown }] of Object.entries(hostile)) {
	for (const parameter of ['year', 'places']) {
		test(`an address with ${what} for ${parameter} runs nothing and is told apart`, async ({ page }) => {
			await page.goto(map);
			const usual = await picture(page);
			await page.goto(`${map}?${parameter}=${encodeURIComponent(value)}`);
			const message = messagesOf(page).filter({ hasText: shown }).first();
			await expect(message).toBeVisible();
			const said = (await message.textContent()) ?? '';
			expect(said).not.toMatch(/[\u202a-\u202e\r\n\0]/);
			expect(said).toMatch(/\u2068[^\u2066-\u2069]*\u2069/);
			expect(said.length).toBeLessThan(250);
			expect(await picture(page)).toEqual(usual);
			expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
			await expect(page.locator('main :is(script, img, svg[onload])')).toHaveCount(0);
			await page.setViewportSize({ width: 280, height: 700 });
			expect(await sideways(page)).toBe(0);
		});
	}
}

test('a trend and a standing tell of what they do not know as well', async ({ page }) => {
	await page.goto(`en/embed/${embeddedViews.trend}?places=%3Cb%3EMA-99`);
	await expect(messagesOf(page).filter({ hasText: '<b>MA-99' }).first()).toBeVisible();
	await page.goto(`en/embed/${embeddedViews.standing}?v=%3Cb%3E1066`);
	await expect(messagesOf(page).filter({ hasText: '<b>1066' }).first()).toBeVisible();
});

test('the map is the page’s', async ({ page }) => {
	await page.goto('fr/indicators/est_industry/');
	const onPage = await picture(page);
	await page.goto(map);
	expect(await picture(page)).toEqual(onPage);
	expect(onPage).toHaveLength(regions.length);
});
