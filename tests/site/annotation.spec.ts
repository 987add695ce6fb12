// A reader's words on a picture: shown as theirs, never as the atlas's, and carried wherever the view goes.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const note = 'يلاحظ أحد القراء أن الشمال يتقدم بسرعة منذ افتتاح الميناء.';
const title = 'Le Nord devant ?';
const said: Record<Language, string> = {
	fr: 'ajoutés par un lecteur',
	ar: 'أضافهما أحد القراء',
	en: 'added by a reader'
};
const query = (words: Record<string, string>) => `?${new URLSearchParams(words).toString()}`;
const wordsIn = (within: Page | Locator) => within.locator('.readers');
const figureOf = (page: Page, path: string) => page.locator(`figure[data-path="${path}"]`);

async function form(page: Page, path: string): Promise<{ share: Locator; title: Locator; note: Locator }> {
	const share = figureOf(page, path).locator('details.share');
	await share.locator('summary').click();
	const [title, note] = [share.locator('form [type="text"]'), share.locator('form textarea')];
	await expect(note).toBeVisible();
	return { share, title, note };
}

for (const language of languages) {
	test(`is shown above the atlas’s title, as a reader’s, in its own direction (${language})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 375, height: 700 });
		await page.goto(`${language}/${query({ title, note })}`);
		const words = wordsIn(page);
		await expect(words).toHaveCount(1);
		await expect(words.locator('p').first()).toContainText(said[language]);
		await expect(words.locator('q')).toHaveText(title);
		const written = words.getByText(note);
		expect(await written.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
		expect(await words.locator('.title').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
		const heading = page.locator('figure h2').first();
		await expect(heading).not.toContainText(title);
		const [above, below] = [await words.boundingBox(), await heading.boundingBox()];
		expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
		expect(await sideways(page)).toBe(0);
		await page.locator('details.share > summary').first().click();
		await expect(page.locator('form textarea').first()).toHaveValue(note);
		expect(await sideways(page)).toBe(0);
		expect(await axeFindings(page, { within: ['figure'], looks: ['light', 'dark'] })).toEqual([]);
	});
}

const hostile = {
	'HTML that fires': ['<img src=x onerror="window.hacked=1">', '<img src=x onerror="window.hacked=1">'],
	'a script': ['<script>window.hacked=1</script>', '<script>window.hacked=1</script>'],
	'an end of its box': ['</q></p></div><h2>Atlas</h2>', '</q></p></div><h2>Atlas</h2>'],
	'an address': ['https://example.ma', 'https://example.ma'],
	'turned directions': ['\u202e\u2067gnp.exe\u2069\u202c\u200bx', 'gnp.exex'],
	'lines and controls': ['a\r\n\n\u0000\u0007b\u2028c', 'a b c'],
	'marks without end': [`Z${'\u0317'.repeat(200)}`, `Z${'\u0317'.repeat(3)}`]
} as const;

for (const [what, [given, shown]] of Object.entries(hostile)) {
	test(`${what} is plain text, on a page and in an embed`, async ({ page }) => {
		for (const address of ['fr/', 'ar/embed/indicators/est_industry/']) {
			await page.goto(address + query({ title: given, note: given }));
			const words = wordsIn(page);

			expect(await words.locator('q').textContent()).toBe(shown);
			await expect(words.locator('a, img, script, h2, :not(p, q, blockquote)')).toHaveCount(0);
			expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
			expect(await sideways(page)).toBe(0);
		}
	});
}

test('what is too long is cut, and the page says so', async ({ page }) => {
	await page.goto(`en/${query({ title: 'a'.repeat(2000), note: 'ب'.repeat(1000), on: 'pie' })}`);
	await expect(wordsIn(page).locator('q')).toHaveText('a'.repeat(80));
	const alert = page.locator('figure [role="alert"]');
	await expect(alert).toContainText('longer than 80 characters');
	await expect(alert).toContainText('longer than 280 characters');
	await expect(alert).toContainText('pie');
	await page.setViewportSize({ width: 375, height: 700 });
	expect(await sideways(page)).toBe(0);
});

test('is written as one types: in the figure, the address, the code, and not in the history', async ({
	page,
	site
}) => {
	await page.goto('fr/?places=MA-05');
	await hydrated(page);
	const { share, ...fields } = await form(page, 'indicators/est_industry/');
	const entries = await page.evaluate(() => history.length);
	await fields.title.pressSequentially('Deux mots');
	await fields.note.fill(note);
	await expect(wordsIn(page)).toContainText('Deux mots');
	await expect(page).toHaveURL(/places=MA-05&title=Deux\+mots&note=%D9/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await expect(fields.note).toBeFocused();
	const address = page.url();
	await expect(share).toContainText(address);
	await expect(share.locator('.embed-code pre')).toContainText(
		'/fr/embed/indicators/est_industry/?places=MA-05&amp;title='
	);
	const citation = figureOf(page, 'indicators/est_industry/').locator('details.citation');
	await expect(citation).not.toContainText('Deux');

	const embed =
		/src="([^"]+embed\/[^"]+)"/.exec((await share.locator('.embed-code pre').textContent()) ?? '')?.[1] ?? '';
	await page.goto(embed.replaceAll('&amp;', '&').replace(/^https?:\/\/[^/]+/, new URL(site.address).origin));
	await expect(wordsIn(page)).toContainText(note);
	await expect(page.locator('main > p a')).toHaveAttribute('href', /title=Deux\+mots/);
});

test('survives another region and another year, and is removed', async ({ page }) => {
	await page.goto(`en/indicators/gdp_share/${query({ title, note })}`);
	await expect(wordsIn(page)).toHaveCount(1);
	await page.locator('select[name="places"]').first().selectOption('MA-05');
	await page.locator('select[name="year"]').first().selectOption('2018');
	await expect(page).toHaveURL(/year=2018/);
	await expect(page).toHaveURL(/title=Le\+Nord/);
	await expect(wordsIn(page)).toContainText(note);
	const { share, ...fields } = await form(page, 'indicators/gdp_share/');
	await share.locator('form button').click();
	await expect(wordsIn(page)).toHaveCount(0);
	await expect(fields.title).toBeFocused();
	await expect(page).toHaveURL(/\?(?!.*(title|note)=).*year=2018/);
});

test('is about one picture of the page', async ({ page }) => {
	await page.goto('fr/indicators/gdp_share/');
	await hydrated(page);
	const trend = 'indicators/gdp_share/trend/';
	const fields = await form(page, trend);
	await fields.title.fill(title);
	await expect(page).toHaveURL(/title=.*&on=trend/);
	await expect(wordsIn(figureOf(page, trend))).toHaveCount(1);
	await expect(wordsIn(page)).toHaveCount(1);
	await page.reload();
	await expect(wordsIn(figureOf(page, trend))).toContainText(title);
	await expect(wordsIn(page)).toHaveCount(1);
});

test('stands on the images that are made of the view', async ({ page }) => {
	await page.goto(`fr/${query({ title: '<b>' + title, note })}`);
	await expect(wordsIn(page)).toHaveCount(1);
	const share = page.locator('details.share').first();
	await share.locator('summary').click();
	const take = async (name: string) => {
		const saved = page.waitForEvent('download');
		await share.getByText(name, { exact: true }).click();
		return readFile(await (await saved).path());
	};
	const svg = (await take('SVG')).toString();
	expect(svg).toContain(said.fr);
	expect(svg).toContain('&lt;b&gt;');
	expect(svg).not.toContain('<b>');
	expect(svg).toContain('يلاحظ');
	expect(svg).not.toContain('%D9');
	expect((await take('PNG')).subarray(1, 4).toString()).toBe('PNG');
});
