// The index of potential: weighed by keyboard, kept in the address, questioned, compared, embedded.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';
import { messagesOf, placesOf, regions } from './parts.ts';

const figure = (page: Page) => page.locator('figure[data-path="potential/"]');
const rows = (page: Page) => figure(page).locator('.ranking li');
/** Waits until the ranking, which follows when the page is free, says what the map says. */
async function ranked(page: Page): Promise<void> {
	const value = await figure(page).locator('.standing .value').textContent();
	await expect(figure(page).locator('.ranking li.focus .value')).toHaveText(value?.split(/\s/)[0] ?? '');
}
/** The regions in the order of the ranking, with their scores. */
const ranking = (page: Page) =>
	rows(page).evaluateAll((found) =>
		found.map((row) => `${row.getAttribute('data-place')} ${row.querySelector('.value')?.textContent}`)
	);
const slider = (page: Page, pillar: string) => page.locator(`input[name="weight-${pillar}"]`);
/** The score of each region as the map says it, by region. */
const onMap = (page: Page) =>
	figure(page)
		.locator('svg[role="group"] .region')
		.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`the page stands complete with equal weights (${language})`, async ({ page }) => {
			await page.goto(`${language}/potential/`);
			await expect(rows(page)).toHaveCount(12);
			expect(await placesOf(rows(page))).toEqual(regions);
			expect(await onMap(page)).toHaveLength(12);
			const sliders = figure(page).locator('input[type="range"]');
			const values = await sliders.evaluateAll((found) =>
				found.map((one) => (one as HTMLInputElement).value)
			);
			expect(values.length).toBeGreaterThanOrEqual(5);
			expect(new Set(values).size).toBe(1);
			await expect(page.locator('#pillars li')).toHaveCount(8);
			await expect(page.locator('#pillars li:not(:has(svg))')).not.toHaveCount(0);
			const components = page.locator('#components tr[data-component]');
			expect(await components.count()).toBeGreaterThanOrEqual(10);
			for (const row of await components.all()) {
				await expect(row).toContainText(/20\d\d/);
				await expect(row).toContainText('12');
				await expect(row.locator(`a[href*="/${language}/indicators/"]`)).toHaveCount(1);
			}
			await expect(page.locator('noscript').first()).toBeAttached();
		});
	}
});

test('a slider moved by keyboard changes the picture, then the address, which brings the view back', async ({
	page
}) => {
	await page.goto('fr/potential/');
	await hydrated(page);
	const [before, mapBefore] = [await ranking(page), await onMap(page)];
	await slider(page, 'RH').focus();
	await page.keyboard.press('End');
	await page.keyboard.press('PageDown');
	await expect.poll(() => ranking(page)).not.toEqual(before);
	await expect.poll(() => onMap(page)).not.toEqual(mapBefore);
	const weight = await slider(page, 'RH').inputValue();
	expect(Number(weight)).toBeGreaterThan(50);
	await expect(slider(page, 'RH')).toHaveAttribute('aria-valuetext', new RegExp(`${weight}.*%`));
	await expect(page).toHaveURL(new RegExp(`[?&]weights=RH:${weight},`));
	await expect(figure(page)).toHaveAttribute('data-view', new RegExp(`weights=RH:${weight},`));
	const [after, mapAfter] = [await ranking(page), await onMap(page)];
	await page.reload();
	await hydrated(page);
	await expect.poll(() => ranking(page)).toEqual(after);
	await expect.poll(() => onMap(page)).toEqual(mapAfter);
	await figure(page).getByRole('button', { name: 'Poids égaux' }).click();
	await expect.poll(() => ranking(page)).toEqual(before);
	await expect(page).toHaveURL(/\/fr\/potential\/$/);
	await expect(slider(page, 'RH')).toHaveValue('50');
});

test('drawing a slider leaves one entry in the history, however far', async ({ page }) => {
	await page.goto('fr/');
	await page.goto('en/potential/');
	await hydrated(page);
	await slider(page, 'INV').focus();
	for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/INV:62/);
	await page.goBack();
	await expect(page).toHaveURL(/\/fr\/$/);
});

test('the recipe is chosen, kept in the address, and changes the scores', async ({ page }) => {
	await page.goto('en/potential/');
	await hydrated(page);
	const before = await ranking(page);
	await page.locator('select[name="aggregation"]').selectOption('geometric');
	await expect(page).toHaveURL(/\?aggregation=geometric$/);
	await expect.poll(() => ranking(page)).not.toEqual(before);
	await page.locator('select[name="normalisation"]').selectOption('rank');
	await page.locator('select[name="missing"]').selectOption('median');
	await page.locator('select[name="treatment"]').selectOption('winsorise');
	await expect(page).toHaveURL(
		/\?treatment=winsorise&missing=median&normalisation=rank&aggregation=geometric$/
	);
	await expect(page.locator('#components tr', { hasText: /medians? in place/ })).not.toHaveCount(0);
	const after = await ranking(page);
	await page.reload();
	await expect.poll(() => ranking(page)).toEqual(after);
	await expect(page.locator('select[name="treatment"]')).toHaveValue('winsorise');
	await page.goBack();
	await expect(page.locator('select[name="treatment"]')).toHaveValue('none');
});

for (const [parameter, given] of [
	['weights', 'RH:101'],
	['weights', '<b>much'],
	['normalisation', 'magic'],
	['aggregation', 'sum'],
	['treatment', 'x'],
	['missing', 'y'],
	['versus', 'RDI:4'],
	['places', 'MA-99']
] as const) {
	test(`what cannot be shown is said: ${parameter}=${given}`, async ({ page }) => {
		await page.goto('fr/embed/potential/');
		const usual = await ranking(page);
		await page.goto(`fr/potential/?${parameter}=${encodeURIComponent(given)}`);
		await expect(messagesOf(page).filter({ hasText: given }).first()).toBeVisible();
		expect(await ranking(page)).toEqual(usual);
	});
}

test('two weightings stand beside each other, in the address too', async ({ page }) => {
	await page.goto('fr/potential/?weights=RH:100,COMP:0,DURA:0,LOGI:60,INV:0');
	await hydrated(page);
	const section = page.locator('#weightings');
	await expect(section.locator('.shift')).toHaveCount(0);
	await section.locator('select[name="versus"]').selectOption({ label: 'poids égaux' });
	await expect(page).toHaveURL(/versus=RH:50,/);
	const lines = section.locator('.shift svg g[data-place]');
	await expect(lines).toHaveCount(12);
	expect(await placesOf(lines)).toEqual(regions);
	const ranks = await rows(page).evaluateAll((found) =>
		Object.fromEntries(
			found.map((row) => [row.getAttribute('data-place'), row.querySelector('.rank')?.textContent])
		)
	);
	for (const line of await lines.all())
		await expect(line.locator('.rank').first()).toHaveText(
			ranks[(await line.getAttribute('data-place')) ?? ''] ?? ''
		);
	await page.reload();
	await expect(lines).toHaveCount(12);
	await section.locator('select[name="versus"]').selectOption('');
	await expect(page).not.toHaveURL(/versus/);
	await expect(lines).toHaveCount(0);
});

test('a weighting is kept under a name, survives a reload, is shown again and is deleted', async ({
	page
}) => {
	await page.goto('en/potential/?weights=RH:10,COMP:90,DURA:0,LOGI:0,INV:30');
	await hydrated(page);
	await ranked(page);
	const own = await ranking(page);
	const section = page.locator('#weightings');
	await section.locator('input[name="weighting"]').fill('Mine, ‮turned');
	await section.locator('input[name="weighting"]').press('Enter');
	const kept = section.locator('li', { hasText: 'Mine, turned' });
	await expect(kept).toHaveCount(1);
	await page.goto('en/potential/');
	await hydrated(page);
	await expect(kept).toHaveCount(1);
	await kept.getByRole('button', { name: 'Show Mine, turned' }).click();
	await expect.poll(() => ranking(page)).toEqual(own);
	await expect(page).toHaveURL(/weights=RH:10,COMP:90,DURA:0,LOGI:0,INV:30/);
	await kept.getByRole('button', { name: /Delete/ }).click();
	await expect(kept).toHaveCount(0);
	await page.reload();
	await hydrated(page);
	await expect(section.locator('li')).toHaveCount(0);
});

test('a browser that keeps nothing is told of in a sentence, and the rest goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('fr/potential/');
	await hydrated(page);
	const section = page.locator('#weightings');
	await section.locator('input[name="weighting"]').fill('à moi');
	await section.getByRole('button', { name: 'Garder' }).click();
	await expect(section.locator('[role="status"]')).toContainText('ne garde rien');
	await expect(section.locator('li')).toHaveCount(1);
});

test('pointing at a region answers in the map, the ranking and the strips', async ({ page }) => {
	await page.goto('fr/potential/');
	await hydrated(page);
	await rows(page).and(page.locator('[data-place="MA-05"]')).hover();
	await expect(figure(page).locator('svg[role="group"] .outline.pointed')).toHaveCount(1);
	await expect(page.locator('#pillars g[data-place="MA-05"].pointed')).not.toHaveCount(0);
});

test('an embed shows the view of its address and leads to its page', async ({ page }) => {
	await page.goto('ar/potential/?weights=RH:1,COMP:2,DURA:3,LOGI:4,INV:5&places=MA-03');
	await hydrated(page);
	await expect.poll(() => ranking(page)).not.toContain('MA-06 73,7');
	const expected = await ranking(page);
	await page.goto('ar/embed/potential/?weights=RH:1,COMP:2,DURA:3,LOGI:4,INV:5&places=MA-03');
	await expect.poll(() => ranking(page)).toEqual(expected);
	await expect(figure(page).locator('input[type="range"]')).toHaveCount(0);
	await expect(
		page.locator('main a[href$="/ar/potential/?weights=RH:1,COMP:2,DURA:3,LOGI:4,INV:5&places=MA-03"]')
	).toBeVisible();
	await page.setViewportSize({ width: 280, height: 700 });
	expect(await sideways(page)).toBe(0);
});

for (const language of languages) {
	test(`nothing scrolls sideways, and sliders can be hit (${language})`, async ({ page }) => {
		await page.goto(`${language}/potential/?versus=RH:100,COMP:0,DURA:0,LOGI:9,INV:0`);
		await hydrated(page);
		for (const width of [375, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `${width} pixels`).toBe(0);
			const heights = await figure(page)
				.locator('input[type="range"]')
				.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
		}
	});
}

test('axe finds nothing where two weightings stand beside each other', async ({ page }) => {
	await page.goto(
		'ar/potential/?weights=RH:0,COMP:0,DURA:0,LOGI:0,INV:0&versus=RH:100,COMP:0,DURA:0,LOGI:9,INV:0'
	);
	await hydrated(page);
	await expect(page.locator('.shift')).toBeVisible();
	expect(await axeFindings(page, { within: ['figure', '#weightings'], looks: ['light', 'dark'] })).toEqual(
		[]
	);
});
