// Still images agree with each other and with the page: as SVG and PNG, made at build and made in the browser.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG, type Picture } from 'pngjs';
import { languages, type Language } from '../../src/lib/view/languages.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

/**
 * How far two pictures may be apart. Renderers smooth edges each in its way: a pixel differs where its colour is
 * further off than a fifth of the way from black to white and it is no smoothed edge in both (pixelmatch). Of all
 * pixels, no more than `mostOfAll` may differ; of those of any tile, no more than `mostOfTile`, so that a name
 * that is missing or stands elsewhere is found.
 */
const threshold = 0.2;
const mostOfAll = 0.003;
const mostOfTile = 0.03;
const tile = { width: 60, height: 63 };

const size = { width: 1200, height: 630 };
const views = {
	map: 'indicators/est_industry',
	'map with gaps': 'indicators/hydro_mw',
	trend: 'indicators/gdp_share/trend',
	scatter: 'indicators/est_industry/scatter',
	standing: 'regions/MA-07',
	comparison: 'compare',
	potential: 'potential'
};

function expectAgreement(one: Picture, other: Picture, what?: string): void {
	expect([one.width, one.height]).toEqual([other.width, other.height]);
	const { width, height } = one;
	const mask = Buffer.alloc(one.data.length);
	const differing = pixelmatch(one.data, other.data, mask, width, height, { threshold, diffMask: true });
	const tiles = new Map<string, number>();
	for (let at = 0; at < width * height; at++) {
		// Differing pixels are red in the mask, smoothed edges yellow.
		if (mask[at * 4] !== 255 || mask[at * 4 + 1] !== 0) continue;
		const name = `${Math.floor((at % width) / tile.width)} ${Math.floor(at / width / tile.height)}`;
		tiles.set(name, (tiles.get(name) ?? 0) + 1);
	}
	expect(differing / (width * height), what).toBeLessThanOrEqual(mostOfAll);
	const worst = Math.max(0, ...tiles.values()) / (tile.width * tile.height);
	expect(worst, what).toBeLessThanOrEqual(mostOfTile);
}

/** The document in a page of its own, set in the site's letters. */
async function opened(page: Page, svg: string): Promise<void> {
	await page.setViewportSize(size);
	await page.goto('about:blank');
	await page.setContent(`<!doctype html><body style="margin: 0">${svg}</body>`);
	for (const script of ['latin', 'arabic'])
		await page.addStyleTag({ path: `src/lib/frame/fonts/plex-${script}.css` });
	await page.evaluate(() =>
		Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 1em Plex`, 'aع')))
	);
}

const published = async (page: Page, address: string) => (await page.request.get(address)).body();

for (const language of languages) {
	for (const [kind, view] of Object.entries(views)) {
		test(`the published SVG and PNG of a ${kind} agree (${language})`, async ({ page, site }) => {
			const address = `${site.address}/${language}/images/${view}`;
			const png = PNG.sync.read(await published(page, `${address}.png`));
			await opened(page, (await published(page, `${address}.svg`)).toString());
			const seen = PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, ...size } }));
			expectAgreement(seen, png);
		});
	}
}

/** Opens the page, and takes the image of its view in a form. */
async function taken(page: Page, path: string, form: RegExp): Promise<Download> {
	const figure = page.locator(`figure[data-path="${path}"]`);
	const share = figure.locator('details.share');
	if (!(await share.evaluate((one) => (one as HTMLDetailsElement).open)))
		await share.locator('summary').click();
	const saved = page.waitForEvent('download');
	const images = share.locator('[role="group"]', { has: page.locator('[download$=".svg"]') });
	await images.locator('a, button').filter({ hasText: form }).first().click();
	return saved;
}

const bytesOf = async (download: Download) => readFile(await download.path());

/** What only the browser knows of a build that was not told where it will be: the address, at the foot's end. */
function withoutAddress(image: Picture, language: Language): Picture {
	const left = language === 'ar' ? 0 : image.width / 2;
	for (let y = image.height - 50; y < image.height; y++)
		image.data.fill(255, (y * image.width + left) * 4, (y * image.width + left + image.width / 2) * 4);
	return image;
}

// From left to right, and from right to left.
for (const language of ['fr', 'ar'] as const) {
	test(`the image made of the view on screen is the published one (${language})`, async ({ page, site }) => {
		for (const [path, at] of [
			['indicators/gdp_share/', 'indicators/gdp_share/'],
			['indicators/gdp_share/trend/', 'indicators/gdp_share/'],
			['regions/MA-07/', '']
		] as const) {
			await page.goto(`${language}/${at}`);
			await hydrated(page);
			const made = PNG.sync.read(await bytesOf(await taken(page, path, /^PNG$/)));
			const address = `${site.address}/${language}/images/${path.slice(0, -1)}.png`;
			const image = PNG.sync.read(await published(page, address));
			expectAgreement(withoutAddress(made, language), withoutAddress(image, language), path);
		}
	});
}

/** For each region, a point well inside it on which no text stands. */
async function pointsInRegions(page: Page, svg: string): Promise<Record<string, { x: number; y: number }>> {
	await opened(page, svg);
	return page.evaluate(() => {
		const texts = Array.from(document.querySelectorAll('text'), (text) => text.getBoundingClientRect());
		const isFree = (x: number, y: number) =>
			!texts.some(
				({ left, right, top, bottom }) => x > left - 4 && x < right + 4 && y > top - 3 && y < bottom + 3
			);
		const found: Record<string, { x: number; y: number }> = {};
		for (const path of document.querySelectorAll<SVGPathElement>('path[data-place]')) {
			const { left, right, top, bottom } = path.getBoundingClientRect();
			const inverse = path.getScreenCTM()?.inverse();
			const isInside = (x: number, y: number) =>
				path.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse));
			for (let y = Math.ceil(top); y < bottom && !found[path.dataset.place ?? '']; y++)
				for (let x = Math.ceil(left); x < right; x++) {
					const around = [-3, 0, 3].every((dx) => [-3, 0, 3].every((dy) => isInside(x + dx, y + dy)));
					if (!around || !isFree(x, y)) continue;
					found[path.dataset.place ?? ''] = { x, y };
					break;
				}
		}
		return found;
	});
}

/** The colour in which the page's own map draws each region that has a figure. */
const fillsOnPage = (page: Page, path: string) =>
	page
		.locator(`figure[data-path="${path}"] svg [data-place][data-class]:not([data-class="none"])`)
		.evaluateAll((regions) =>
			Object.fromEntries(
				regions.map((region) => [
					(region as SVGElement).dataset.place ?? '',
					getComputedStyle(region.querySelector('path') ?? region).fill
				])
			)
		);

for (const [view, path] of [
	['fr/indicators/est_industry/', 'indicators/est_industry/'],
	['ar/indicators/gdp_share/?year=2015', 'indicators/gdp_share/'],
	['en/indicators/hydro_mw/?places=MA-05', 'indicators/hydro_mw/']
] as const) {
	test(`each region has the same colour on the page and in its image: ${view}`, async ({ page }) => {
		await page.goto(view);
		await hydrated(page);
		const [, year] = /year=(\d+)/.exec(view) ?? [];
		if (year) await expect(page.locator(`figure[data-path="${path}"] h2`)).toContainText(year);
		const fills = await fillsOnPage(page, path);
		const image = PNG.sync.read(await bytesOf(await taken(page, path, /^PNG$/)));
		const svg = (await bytesOf(await taken(page, path, /^SVG$/))).toString();
		expect(Object.keys(fills).length).toBeGreaterThanOrEqual(6);
		const points = await pointsInRegions(page, svg);
		const drawn = Object.fromEntries(
			Object.keys(fills).map((place) => {
				const { x, y } = points[place] ?? { x: 0, y: 0 };
				const [red, green, blue] = image.data.subarray((y * image.width + x) * 4);
				return [place, `rgb(${red}, ${green}, ${blue})`];
			})
		);
		expect(drawn).toEqual(fills);
	});
}

test('an image is taken in each form, light or dark', async ({ page }) => {
	await page.goto('ar/indicators/est_industry/');
	await hydrated(page);
	const path = 'indicators/est_industry/';
	for (const [form, width, height] of [
		[/2×/, 2400, 1260],
		[/مربعة/, 1080, 1080],
		[/عمودية/, 1080, 1350]
	] as const) {
		const { width: wide, height: high } = PNG.sync.read(await bytesOf(await taken(page, path, form)));
		expect([wide, high], String(form)).toEqual([width, height]);
	}
	await page.locator('details.share[open]').getByRole('checkbox').check();
	const dark = PNG.sync.read(await bytesOf(await taken(page, path, /^PNG$/)));
	expect(Math.max(...dark.data.subarray(0, 3))).toBeLessThan(60);
});

test('a reader is told when no image can be made', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	await page.goto('en/indicators/est_industry/');
	await hydrated(page);
	const share = page.locator('figure[data-path="indicators/est_industry/"] details.share');
	await share.locator('summary').click();
	const images = share.locator('[role="group"]', { has: page.locator('[download$=".svg"]') });
	await images.getByRole('button', { name: '2×' }).click();
	await expect(images.getByRole('status')).not.toBeEmpty();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the published images are linked', async ({ page, request }) => {
		await page.goto('fr/indicators/est_industry/');
		for (const [ending, type] of [
			['png', 'image/png'],
			['svg', 'image/svg+xml']
		]) {
			const link = page.locator(
				`a[download$=".${ending}"][href$="/fr/images/indicators/est_industry.${ending}"]`
			);
			const address = new URL((await link.first().getAttribute('href')) ?? '', page.url()).href;
			const answer = await request.get(address);
			expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type]);
		}
	});
});
