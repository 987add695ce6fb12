// Small maps: a map a year on an indicator's page, a map an indicator on a theme's.
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { regions } from './parts.ts';

const indicator = 'fr/indicators/gdp_share/';
const theme = 'fr/themes/RH/';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each year has its map, the latest last, with the twelve regions in classes of all', async ({
		page
	}) => {
		await page.goto(indicator);
		const maps = page.locator('#years [data-map]');
		const years = await maps.evaluateAll((found) => found.map((one) => one.getAttribute('data-map') ?? ''));
		expect(years.length).toBeGreaterThan(5);
		expect(years).toEqual(years.toSorted());
		for (const map of await maps.all()) {
			await expect(map.locator('use[data-place][data-class]')).toHaveCount(regions.length);
			await expect(map.locator('svg[role="img"]')).toHaveAttribute('aria-label', /Marrakech-Safi/);
			const known = await map.locator('use[data-class]:not([data-class="none"])').count();
			await expect(map).toContainText(`${known} régions sur 12`);
		}
		const ramps = await maps.locator('svg').evaluateAll((all) => all.map((one) => one.getAttribute('class')));
		expect(new Set(ramps).size).toBe(1);
		await expect(page.locator('#years')).toContainText('Entre 2019 et 2020');
	});

	test('a year leads to the page with that year', async ({ page, base }) => {
		await page.goto(indicator);
		await expect(page.locator('#years [data-map="2014"] a')).toHaveAttribute(
			'href',
			`${base}/fr/indicators/gdp_share/?year=2014`
		);
	});

	test('nine maps add no more than 25 KB to a page', async ({ page, request }) => {
		await page.goto(indicator);
		const html = await (await request.get(page.url())).text();
		const from = html.indexOf('class="multiples');
		const to = html.lastIndexOf('</ol>', html.indexOf('id="trend"'));
		expect(from).toBeGreaterThan(0);
		const count = await page.locator('#years [data-map]').count();
		expect((to - from) * Math.min(1, 9 / count)).toBeLessThan(25_000);
	});

	test('a theme’s page shows its indicators, and names those that no map can show', async ({ page }) => {
		await page.goto(theme);
		const maps = page.locator('figure [data-map]');
		expect(await maps.count()).toBeGreaterThan(5);
		for (const map of await maps.all())
			await expect(map.locator('a')).toHaveAttribute('href', /\/fr\/indicators\/\w+\/$/);
		expect(await page.locator('section[aria-labelledby="unmapped"] li a').count()).toBeGreaterThan(5);
		await expect(page.locator('figure')).toContainText('ne se comparent pas');
	});

	test('a theme without a map says so', async ({ page }) => {
		await page.goto('en/themes/RDI/');
		await expect(page.locator('figure')).toHaveCount(0);
		await expect(page.locator('.lead')).toContainText(/no figure|No indicator/);
	});

	test('the catalogue leads to each theme', async ({ page }) => {
		await page.goto('fr/indicators/');
		await expect(page.locator('h2 a[href*="/fr/themes/"]')).toHaveCount(12);
	});
});

test('pointing at a region on one map lights it on all, and on the page’s map', async ({ page }) => {
	await page.goto(indicator);
	await hydrated(page);
	await page.locator('#years').scrollIntoViewIfNeeded();
	await page.locator('#years [data-map="2022"] use[data-place="MA-01"]').hover({ force: true });
	const count = await page.locator('#years [data-map]').count();
	await expect(page.locator('#years use.pointed')).toHaveCount(count);
	await expect(page.locator('#years .other')).toHaveCount(count);
	await expect(page.locator('figure[data-view] svg').first().locator('.outline.pointed')).toHaveCount(1);
	await page.mouse.move(2, 2);
	await expect(page.locator('#years use.pointed')).toHaveCount(0);
});

test('a year that is chosen is on the large map, and marked among the small ones', async ({ page }) => {
	await page.goto(`${indicator}?places=MA-05`);
	await hydrated(page);
	await page.locator('#years [data-map="2015"] a h3').click();
	await expect(page).toHaveURL(/\?year=2015&places=MA-05$/);
	await expect(page.locator('figure[data-view] h2').first()).toContainText('2015');
	await expect(page.locator('#years [aria-current="true"] h3')).toHaveText('2015');
});

test('a reader chooses the region in focus of a theme', async ({ page }) => {
	await page.goto(theme);
	await hydrated(page);
	await page.locator('select[name="places"]').selectOption('MA-01');
	await expect(page).toHaveURL(/\/themes\/RH\/\?places=MA-01$/);
	const maps = await page.locator('figure [data-map]').count();
	await expect(page.locator('figure [data-map] p.own[data-place="MA-01"]')).toHaveCount(maps);
});

test('a theme tells of what it does not know', async ({ page }) => {
	await page.goto('en/themes/RH/?places=MA-99');
	await expect(page.locator('[role="alert"], [role="status"]').filter({ hasText: 'MA-99' })).toBeVisible();
});

test('years run along the line of writing', async ({ page }) => {
	for (const [language, sign] of [
		['fr', 1],
		['ar', -1]
	] as const) {
		await page.goto(`${language}/embed/indicators/unemployment_census/years/`);
		const [early, late] = await Promise.all(
			['2014', '2024'].map((year) => page.locator(`[data-map="${year}"]`).boundingBox())
		);
		expect(Math.sign((late?.x ?? 0) - (early?.x ?? 0))).toBe(sign);
	}
});

for (const address of [indicator, theme, 'ar/themes/COMP/', 'en/embed/themes/COMP/']) {
	test(`on a phone, nothing scrolls sideways and axe finds nothing: ${address}`, async ({ page }) => {
		await page.setViewportSize({ width: 375, height: 800 });
		await page.goto(address);
		if (!address.includes('/embed/')) await hydrated(page);
		expect(await sideways(page)).toBe(0);
		expect(await axeFindings(page, { within: ['figure:has([data-map])'] })).toEqual([]);
	});
}
