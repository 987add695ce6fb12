import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { hydrated } from './engineOfPage.ts';
import { kindsOfPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

const cited = (['home', 'indicator', 'region'] as const).flatMap((kind) =>
	languages.map((language) => ({
		name: `${kind} (${language})`,
		kind,
		language,
		address: `${language}/${kindsOfPage[kind]}`
	}))
);

/** The citation of a page's first picture, opened: its three forms (text, BibTeX, RIS) and what each shows. */
async function opened(page: Page) {
	const details = page.locator('details.citation').first();
	await details.locator('summary').click();
	const forms = details.getByRole('group');
	await expect(forms).toHaveCount(3);
	return { details, text: forms.nth(0).locator('p.text'), files: details.locator('pre'), forms };
}

/** What a link with a data: address holds. */
const heldBy = (href: string | null) => decodeURIComponent(href?.replace(/^[^,]*,/, '') ?? '');

const today = () => new Date().toLocaleDateString('sv');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { name, kind, language, address } of cited) {
		test(`a view has its citation, to read and to download: ${name}`, async ({ page, base }) => {
			await page.goto(address);
			const { details, text, files } = await opened(page);
			await expect(text).toBeVisible();
			await expect(text).toContainText(/\d{4}\.\d{2}\.\d{2}-[0-9a-f]{8}.* 2026.*CC BY 4\.0/);
			await expect(text).toContainText(`${base}/${address}`);
			if (kind !== 'region') await expect(text).toContainText(/ 2024.*HCP.*\(2024\)/);
			await expect(details.getByRole('button')).toHaveCount(0);
			const [bibtex = '', ris = ''] = await files.allTextContents();
			expect(bibtex).toMatch(/^@misc\{[a-z0-9-]+,\n {2}author = \{\{.+\}\},\n/);
			// With its origin, if the build was told of one.
			expect(bibtex).toMatch(new RegExp(`url = \\{(https?://[^/]+)?${base}/${address}\\}`));
			expect(bibtex).not.toContain('urldate');
			expect(ris).toMatch(new RegExp(`^TY {2}- DATA\n[^]*\nLA {2}- ${language}\n[^]*\nER {2}- \n$`));
			for (const [at, shown] of [bibtex, ris].entries()) {
				const link = details.locator('a[download]').nth(at);
				await expect(link).toBeVisible();
				expect(heldBy(await link.getAttribute('href')).replaceAll('\r', '')).toBe(shown);
			}
		});
	}
});

for (const { name, address } of cited) {
	test(`a citation has the full address and the day, is copied, downloads what it shows, is accessible: ${name}`, async ({
		page,
		context,
		site
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(address);
		await hydrated(page);
		const { text, files, forms } = await opened(page);
		const full = `${site.address}/${address}`;
		await expect(text).toContainText(full);
		await expect(files.nth(0)).toContainText(`url = {${full}}`);
		await expect(files.nth(0)).toContainText(`urldate = {${today()}}`);
		await expect(files.nth(1)).toContainText(`UR  - ${full}\n`);
		await expect(files.nth(1)).toContainText(`Y2  - ${today().replaceAll('-', '/')}\n`);

		const shown = [await text.textContent(), ...(await files.allTextContents())];
		for (const [at, form] of (await forms.all()).entries()) {
			await expect(form.getByRole('status')).toHaveText('');
			await form.getByRole('button').click();
			await expect(form.getByRole('status')).not.toHaveText('');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied.replaceAll('\r', '')).toBe(shown[at]);
			if (at === 0) continue;
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				form.locator('a[download]').click()
			]);
			expect(download.suggestedFilename()).toMatch(
				at === 1 ? /^morocco-industrial-atlas-[a-z0-9-]+\.bib$/ : /\.ris$/
			);
			const file = await readFile(await download.path(), 'utf8');
			expect(file.replaceAll('\r', '')).toBe(shown[at]);
			expect(file.endsWith(at === 1 ? '}\n' : '\r\nER  - \r\n')).toBe(true);
		}
		expect(await axeFindings(page, { within: ['details.citation'], looks: ['light', 'dark'] })).toEqual([]);
	});
}

for (const language of languages) {
	test(`a citation follows indicator, year and region (${language})`, async ({ page }) => {
		await page.goto(`${language}/`);
		await hydrated(page);
		const { text, files } = await opened(page);
		const seen = new Set<string>();
		const follows = async (part: RegExp) => {
			await expect(page).toHaveURL(part);
			// The view's canonical address is the one that a choice leads to.
			await expect(text).toContainText(page.url());
			await expect(files.nth(0)).toContainText(`url = {${page.url()}}`);
			await expect(files.nth(1)).toContainText(`UR  - ${page.url()}\n`);
			const title = await page.locator('figure[data-path] h2').first().textContent();
			await expect(text).toContainText(title ?? '');
			await expect(files.nth(1)).toContainText(`TI  - ${title}\n`);
			seen.add((await files.nth(0).textContent())?.split('\n')[0] ?? '');
		};
		await follows(/\/$/);
		await page.locator('select[name="indicator"]').selectOption('gdp_share');
		await follows(/indicator=gdp_share/);
		const years = page.locator('select[name="year"]');
		await years.selectOption({ index: (await years.locator('option').count()) - 1 });
		await follows(/indicator=gdp_share&year=\d{4}/);
		await page.locator('select[name="places"]').selectOption('MA-01');
		await follows(/places=MA-01/);
		await page.goBack();
		await follows(/year=\d{4}$/);
		expect(seen.size, 'four views, four keys').toBe(4);
	});
}

test('an address with more than the canonical query is cited by the canonical one', async ({
	page,
	site
}) => {
	await page.goto('fr/?utm_source=x&places=MA-01&year=2024');
	await hydrated(page);
	const { text } = await opened(page);
	await expect(text).toContainText(`${site.address}/fr/?places=MA-01`);
	await expect(text).not.toContainText('utm_source');
});

test('a refused copy is said', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await page.goto('en/');
	await hydrated(page);
	const { forms } = await opened(page);
	await forms.nth(1).getByRole('button').click();
	await expect(forms.nth(1).getByRole('status')).toContainText('select the text');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 700 } });
	for (const { name, address } of cited) {
		test(`an open citation does not scroll sideways, and is large enough to touch: ${name}`, async ({
			page
		}) => {
			await page.goto(address);
			await hydrated(page);
			const { details } = await opened(page);
			await expect(details.getByRole('button')).toHaveCount(3);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
			for (const target of await details.locator('summary, button, a').all()) {
				const box = await target.boundingBox();
				expect(box?.height).toBeGreaterThanOrEqual(24);
				expect(box?.width).toBeGreaterThanOrEqual(24);
			}
		});
	}
});
