// The tour of the regions: a list, a map and lines of time that say the same, and no date that is not known.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { expect, test } from './page.ts';
import { messagesOf, placesOf, regions } from './parts.ts';

const embed = 'embed/consultations/tour/';
const figure = (page: Page) => page.locator('figure[data-path="consultations/tour/"]');
const rows = (page: Page) => figure(page).locator('article[data-meeting]');
const row = (page: Page, place: string) => figure(page).locator(`article[data-meeting="${place}"]`);
const map = (page: Page) => figure(page).locator('nav svg');
const timeline = (page: Page) => figure(page).locator('.timeline svg[role="img"]');

/** Where the marks of some meetings stand on the enlarged line, and which. */
const onLine = (page: Page) =>
	timeline(page)
		.locator('g[data-meeting]')
		.evaluateAll((marks) =>
			marks.map((mark) => ({
				place: mark.getAttribute('data-meeting'),
				x: parseFloat(mark.querySelector('svg')?.getAttribute('x') ?? '')
			}))
		);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['fr/consultations/', 'en/consultations/', `ar/${embed}`]) {
		test(`every meeting once, with how its date is known: ${address}`, async ({ page }) => {
			await page.goto(address);
			await expect(rows(page)).toHaveCount(12);
			expect(await placesOf(rows(page))).toEqual(regions);
			for (const place of regions.filter((code) => code !== 'MA-06'))
				await expect(row(page, place).locator('.facts [data-basis]')).toHaveText(/\p{L}{3}/u);
			await expect(row(page, 'MA-06').locator('.facts')).toHaveCount(0);
			await expect(row(page, 'MA-06').locator('p').nth(1)).toHaveText(/\p{L}{3}/u);
			await expect(figure(page).locator('li[data-milestone]')).toHaveCount(12);
			expect(await placesOf(map(page).locator('a[data-place]'))).toEqual(regions);
			for (const width of [...(address.includes('embed') ? [280] : []), 375, 768, 1440]) {
				await page.setViewportSize({ width, height: 700 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
			}
		});
	}
});

for (const language of languages) {
	test(`meetings without a date stand on no line, the others in order (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 1100, height: 900 });
		await page.goto(language + '/' + embed);
		const marks = await onLine(page);
		expect(marks.map(({ place }) => place)).toEqual([
			'MA-02',
			'MA-05',
			'MA-08',
			'MA-09',
			'MA-07',
			'MA-01',
			'MA-11',
			'MA-10'
		]);
		const along = marks.map(({ x }) => x);
		expect(along).toEqual(along.toSorted((a, b) => a - b));
		expect(along.every((x) => x > 0 && x < 100)).toBe(true);
		for (const place of ['MA-03', 'MA-04', 'MA-06', 'MA-12'])
			await expect(figure(page).locator(`.timeline [data-place="${place}"]`)).toHaveCount(1);
	});

	test(`axe finds nothing in the tour (${language})`, async ({ page }) => {
		await page.goto(language + '/' + embed);
		await page.waitForLoadState('networkidle');
		for (const summary of await figure(page).locator('summary').all()) await summary.click();
		expect(await axeFindings(page, { within: ['figure'] })).toEqual([]);
	});
}

test('no names touch on the line of time, at its narrowest too', async ({ page }) => {
	for (const width of [740, 1100])
		for (const language of languages) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(language + '/' + embed);
			await page.evaluate(() => document.fonts.ready);
			const boxes = await timeline(page)
				.locator('text')
				.evaluateAll((texts) =>
					texts.map((text) => {
						const { left, right, top, bottom } = text.getBoundingClientRect();
						return { words: text.textContent, left, right, top: top + 3, bottom: bottom - 3 };
					})
				);
			expect(boxes.length).toBeGreaterThan(30);
			const touching = boxes.flatMap((one, at) =>
				boxes
					.slice(at + 1)
					.filter(
						(other) =>
							one.left < other.right &&
							other.left < one.right &&
							one.top < other.bottom &&
							other.top < one.bottom
					)
					.map((other) => `${language} ${width}: ${one.words} × ${other.words}`)
			);
			expect(touching).toEqual([]);
		}
});

test('on a phone the list is the line of time, and its rows open by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto(`fr/${embed}`);
	await expect(timeline(page)).toBeHidden();
	const summary = row(page, 'MA-04').locator('summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(row(page, 'MA-04').locator('dl')).toBeVisible();
	await expect(row(page, 'MA-04').locator('dd a').first()).toHaveAttribute('href', /^https?:/);
	expect(await sideways(page)).toBe(0);
});

test('pointing at a meeting shows it on the map, and the other way round', async ({ page }) => {
	await page.goto(`fr/${embed}`);
	await page.waitForLoadState('networkidle');
	const marked = (place: string) => map(page).locator(`g[data-meeting="${place}"] .pointed`);
	await row(page, 'MA-12').hover();
	await expect(marked('MA-12')).toHaveCount(1);
	await page.mouse.move(0, 0);
	await map(page).locator('a[data-place="MA-06"]').focus();
	await expect(marked('MA-12')).toHaveCount(0);
	await expect(row(page, 'MA-06')).toHaveClass(/pointed/);
	await expect(figure(page).locator('.said')).toContainText('Casablanca-Settat');
});

test('a region of the map leads to its meeting', async ({ page }) => {
	await page.goto('fr/consultations/');
	await page.waitForLoadState('networkidle');
	const region = map(page).locator('a[data-place="MA-01"]');
	await region.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/fr\/regions\/MA-01\/#meeting$/);
	await expect(page.locator('#meeting')).toBeInViewport();
});

test('the region in focus is the address’s; one that is not there is said', async ({ page }) => {
	await page.goto(`fr/${embed}?places=MA-05`);
	await expect(row(page, 'MA-05')).toHaveClass(/own/);
	await expect(row(page, 'MA-07')).not.toHaveClass(/own/);
	await page.goto(`fr/${embed}?places=MA-99`);
	await expect(messagesOf(page).filter({ hasText: 'MA-99' }).first()).toBeVisible();
	await expect(row(page, 'MA-07')).toHaveClass(/own/);
});
