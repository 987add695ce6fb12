import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { hydrated } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

const form = (page: Page) => page.locator('header').getByRole('search');
const box = (page: Page) => form(page).getByRole('combobox');
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => list(page).getByRole('option');
const said = (page: Page) => form(page).locator('[aria-live="polite"]');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await hydrated(page);
}

async function find(page: Page, query: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+k');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type(query);
}

/** The option that the field points to. */
async function pointed(page: Page): Promise<string | null> {
	const id = await box(page).getAttribute('aria-activedescendant');
	return id && page.locator(`[id="${id}"]`).getAttribute('href');
}

for (const language of languages) {
	test(`from the keyboard alone a reader finds an indicator and goes there (${language})`, async ({
		page
	}) => {
		await open(page, `${language}/`);
		await find(page, { fr: 'chomge', ar: 'بطاله', en: 'unemploymnt' }[language]);
		await expect(options(page).first()).toBeVisible();
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
		expect(await pointed(page)).toBeNull();
		await page.keyboard.press('ArrowDown');
		const first = await pointed(page);
		expect(first).toBe(await options(page).first().getAttribute('href'));
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(await pointed(page)).toBe(first);
		await page.keyboard.press('ArrowUp');
		expect(await pointed(page)).toBe(await options(page).last().getAttribute('href'));
		await expect(list(page).locator('[aria-selected="true"]')).toHaveCount(1);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${language}/indicators/unemployment_[a-z_]+/$`));
		await expect(list(page)).toHaveCount(0);
		await expect(box(page)).toHaveValue('');
	});
}

test('places are found by names of another language, which is shown beside their own', async ({ page }) => {
	await open(page, 'ar/method/');
	await find(page, 'tanger');
	const region = options(page).first();
	await expect(region).toHaveAttribute('href', /\/ar\/regions\/MA-01\/$/);
	await expect(region.locator('bdi[lang="fr"] mark')).toHaveText('Tanger');
	await expect(page.getByRole('option').nth(1)).toHaveAttribute('href', /\/ar\/regions\/MA-01\/#provinces$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ar\/regions\/MA-01\/$/);
});

test('what was said in a consultation is found, and shown on its region’s page', async ({ page }) => {
	await open(page, 'fr/');
	await find(page, 'Tamansourt');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/fr\/regions\/MA-07\/#outcome-/);
	const { hash } = new URL(page.url());
	await expect(page.locator(hash)).toContainText('Tamansourt');
	await expect(page.locator(hash)).toBeInViewport();
});

test('Escape closes the list, then clears the field; Tab leaves it', async ({ page }) => {
	await open(page, 'en/method/');
	await find(page, 'safi');
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(list(page)).toHaveCount(0);
	await expect(box(page)).toHaveValue('safi');
	await page.keyboard.press('ArrowDown');
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(list(page)).toHaveCount(0);
	await expect(box(page)).not.toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(box(page)).toBeFocused();
	await expect(list(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(box(page)).toHaveValue('');
	await expect(box(page)).toBeFocused();
});

test('the shortcuts leave alone who is typing in another field', async ({ page }) => {
	await open(page, 'fr/data/');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('a/b');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

test('nothing is asked for before the field has the focus, and the index once', async ({ page, site }) => {
	const asked = () => site.requests.filter((path) => path.includes('find.json')).length;
	const before = asked();
	await open(page, 'fr/');
	await page.waitForLoadState('networkidle');
	expect(asked()).toBe(before);
	await find(page, 'kenitra');
	await expect(options(page).first()).toHaveAttribute('href', /\/fr\/regions\/MA-04\/#provinces$/);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await box(page).focus();
	await expect(said(page)).not.toBeEmpty();
	expect(asked()).toBe(before + 1);
});

test('how many were found is said, and that nothing was', async ({ page }) => {
	await open(page, 'fr/method/');
	await find(page, 'emploi');
	await expect(options(page)).toHaveCount(9);
	await expect(said(page)).toContainText(/\d\d résultats.*9/);
	await box(page).fill('xyzzy');
	await expect(said(page)).toContainText('xyzzy');
	await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(form(page).getByText('xyzzy').last()).toBeVisible();
	await box(page).fill('chomage marrakech');
	await expect(options(page).first()).toBeVisible();
	await expect(said(page)).toContainText('une partie');
});

test('an index that does not arrive is told, and asked for again', async ({ page, faults }) => {
	faults.expect(/find\.json/);
	await page.route('**/find.json', (route) => route.abort(), { times: 1 });
	await open(page, 'fr/method/');
	await find(page, 'safi');
	const again = form(page).getByRole('button');
	await expect(again).toBeVisible();
	await again.click();
	await expect(options(page).first()).toBeVisible();
	await expect(box(page)).toBeFocused();
});

test('with a pointer a result is chosen as any link', async ({ page }) => {
	await open(page, 'en/method/');
	await box(page).click();
	await page.keyboard.type('kenitra');
	await options(page).nth(1).click();
	await expect(page).toHaveURL(/\/en\/regions\/MA-04\/$/);
	await expect(list(page)).toHaveCount(0);
});

// Languages differ in words and direction, looks in colours: one of each with each other says as much as all.
for (const [language, look] of [
	['fr', 'light'],
	['ar', 'dark'],
	['en', 'light']
] as const) {
	test(`axe finds nothing with the list open (${language}, ${look})`, async ({ page }) => {
		await open(page, `${language}/data/`);
		await find(page, 'marrakech');
		await page.keyboard.press('ArrowDown');
		await expect(list(page)).toBeVisible();
		expect(await axeFindings(page, { looks: [look] })).toEqual([]);
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 700 }, hasTouch: true });
	for (const language of languages) {
		test(`the list fits, and is wide enough for fingers (${language})`, async ({ page }) => {
			await open(page, `${language}/method/`);
			await box(page).tap();
			await page.keyboard.type('emploi');
			await expect(options(page).first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
			const sizes = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
			expect(sizes.filter(({ left, right }) => left < 0 || right > 375)).toEqual([]);
			expect(sizes.filter(({ height }) => height < 24)).toEqual([]);
		});
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { name, address } of everyPage.filter(({ address }) => address.includes('method/'))) {
		test(`there is no box that does not work, but links: ${name}`, async ({ page }) => {
			await page.goto(address);
			await expect(page.getByRole('combobox')).toHaveCount(0);
			await expect(page.locator('header a[href$="/indicators/"]')).toBeVisible();
		});
	}
});
