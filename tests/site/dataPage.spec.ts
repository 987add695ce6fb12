import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { openInNode } from '../../src/lib/warehouse/openInNode.server.ts';
import { axeFindings } from './axeFindings.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const box = (page: Page) => page.getByRole('searchbox');
const entry = (page: Page, indicator: string) => page.locator(`[data-indicator="${indicator}"]`);
const shown = (page: Page) => page.locator('[data-indicator]:visible');
const status = (page: Page) => page.locator('form [role="status"]');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await hydrated(page);
}

for (const language of languages) {
	test(`the search finds an indicator in any language, however it is typed (${language})`, async ({
		page
	}) => {
		await open(page, `${language}/data/`);
		const all = await shown(page).count();
		const queries = {
			fr: ['etablissements industriels', 'ÉTABLISSEMENTS', 'industriels  établissements'],
			ar: ['مؤسسات', 'موسسات', 'مُؤَسَّسات', 'المؤسسات الصناعية'],
			en: ['establishments', 'est_industry']
		};
		for (const [own, texts] of Object.entries(queries)) {
			for (const text of texts) {
				await box(page).fill(text);
				await expect(entry(page, 'unemployment_rate'), text).toBeHidden();
				await expect(entry(page, 'est_industry'), text).toBeVisible();
				const found = await shown(page).count();
				expect(found).toBeLessThan(all);
				await expect(status(page)).toContainText(new RegExp(`\\b${found}\\b|واحد|مؤشران`));
				const foreign = entry(page, 'est_industry').locator(`bdi[lang="${own}"]`);
				await expect(foreign).toHaveCount(own === language || text === 'est_industry' ? 0 : 1);
			}
		}
		await expect(page.locator('[data-theme="POP"]')).toBeHidden();
		await box(page).fill('');
		await expect(shown(page)).toHaveCount(all);
		await expect(status(page)).toBeEmpty();
	});
}

test('the query stands in the address: it can be shared, and comes back', async ({ page }) => {
	await open(page, 'en/data/?q=Emploi%20permanents');
	await expect(box(page)).toHaveValue('Emploi permanents');
	await expect(shown(page)).toHaveCount(1);
	await box(page).press('End');
	await box(page).pressSequentially(' établissements');
	await expect(page).toHaveURL(/\?q=Emploi%20permanents%20%C3%A9tablissements$/);
	await expect(box(page)).toHaveValue('Emploi permanents établissements');

	await entry(page, 'est_jobs').getByRole('link').first().click();
	await expect(page).toHaveURL(/indicators\/est_jobs\/$/);
	await page.goBack();
	await expect(box(page)).toHaveValue('Emploi permanents établissements');
	await expect(shown(page)).toHaveCount(1);

	await box(page).fill('');
	await expect(page).toHaveURL(/\/en\/data\/$/);
});

test('a search that finds nothing says so, and is cleared by a button', async ({ page }) => {
	await open(page, 'fr/data/?q=xyzzy');
	await expect(status(page)).toContainText('xyzzy');
	await expect(shown(page)).toHaveCount(0);
	await page.locator('form').getByRole('button').click();
	await expect(box(page)).toBeFocused();
	await expect(box(page)).toHaveValue('');
	await expect(entry(page, 'est_industry')).toBeVisible();
	await expect(page).toHaveURL(/\/fr\/data\/$/);
});

test('tables are found as well', async ({ page }) => {
	await open(page, 'ar/data/?q=centrales');
	await expect(page.locator('[data-table="power_plants"]')).toBeVisible();
	await expect(page.locator('[data-table]:visible')).toHaveCount(1);
	await expect(shown(page)).toHaveCount(0);
});

test('with the keyboard alone a reader searches and reaches what was found', async ({ page }) => {
	await open(page, 'fr/data/');
	const focused = (locator: Locator) => locator.evaluate((one) => one === document.activeElement);
	for (let presses = 0; presses < 20 && !(await focused(box(page))); presses++)
		await page.keyboard.press('Tab');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('industriels etablissements');
	await page.keyboard.press('Enter');
	const link = entry(page, 'est_industry').getByRole('link').first();
	await expect(shown(page)).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/indicators\/est_industry\/$/);
});

test('what is reached backwards with the keyboard is not hidden behind the years', async ({ page }) => {
	await open(page, 'fr/data/');
	await entry(page, 'population').getByRole('link').last().focus();
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Shift+Tab');
		const hidden = await page.evaluate(() => {
			const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
			const above = document.elementFromPoint(left + width / 2, top + height / 2);
			return above?.closest('.top') !== null && document.activeElement?.closest('.top') === null;
		});
		expect(hidden).toBe(false);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`everything is listed and nothing promises a search (${language})`, async ({ page }) => {
			await page.goto(`${language}/data/?q=xyzzy`);
			await expect(box(page)).toBeHidden();
			await expect(shown(page)).toHaveCount(120);
			await expect(page.locator('[data-table]:visible')).toHaveCount(28);
			await expect(page.locator('[data-indicator] svg[role="img"]')).toHaveCount(120);
			await expect(page.locator('#sums li')).toHaveCount(16);
		});
	}
});

/** The years that a sentence gives: `in 2014 and 2024`, `from 2014 to 2016 and in 2018`. */
function yearsOf(list: string): string[] {
	return list.split(/, | and /).flatMap((span) => {
		const [from = 0, to = from] = span
			.replace(/^(?:in|from) /, '')
			.split(' to ')
			.map(Number);
		return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
	});
}

test('what the pictures say is what the tables hold', async ({ page }) => {
	const warehouse = await openInNode('data');
	const rows = await warehouse.rows(
		`SELECT indicator, concat_ws(' ', count(DISTINCT place), level, year) AS said
		FROM observations JOIN places USING (place) WHERE level IN ('region', 'province')
		GROUP BY indicator, year, level ORDER BY said`
	);
	await warehouse.close();
	const held = Map.groupBy(rows, ({ indicator }) => String(indicator));
	await page.goto('en/data/');
	const pictures = await page.locator('[data-indicator]').evaluateAll((all) =>
		all.map((one) => ({
			indicator: one.getAttribute('data-indicator') ?? '',
			name: one.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? ''
		}))
	);
	expect(pictures).toHaveLength(120);
	for (const { indicator, name } of pictures) {
		const said = name.split('; ').flatMap((part) => {
			if (/^Morocco only|in a figure for several/.test(part)) return [];
			const found = /^(\d+) (region|province)s?(?:, undated| ((?:in|from) .*))$/.exec(part);
			const [, count, level, list] = found ?? [];
			if (!count) return [part];
			const years = list ? yearsOf(list) : ['n.d.'];
			return years.map((year) => `${count} ${level} ${year}`);
		});
		expect(said.sort(), `${indicator}: ${name}`).toEqual((held.get(indicator) ?? []).map((row) => row.said));
	}
});

test('the pictures speak each language', async ({ page }) => {
	const sentences = {
		fr: '12 régions en 2024 ; 75 provinces en 2024',
		ar: '12 جهة في 2024؛ 75 إقليما في 2024',
		en: '12 regions in 2024; 75 provinces in 2024'
	};
	for (const language of languages) {
		await page.goto(`${language}/data/`);
		const picture = entry(page, 'est_industry').getByRole('img');
		const name = await picture.getAttribute('aria-label');
		expect(name?.replaceAll('\u00a0', ' ')).toBe(sentences[language]);
	}
});

test('each file’s link names what it holds', async ({ page }) => {
	await page.goto('en/data/');
	for (const [format, ending] of [
		['CSV', 'csv'],
		['XLSX', 'xlsx'],
		['JSON', 'json'],
		['Parquet', 'parquet']
	]) {
		const link = page.getByRole('link', { name: `${format}, Industrial establishments`, exact: true });
		await expect(link).toHaveAttribute('href', new RegExp(`/data/indicators/est_industry\\.${ending}$`));
	}
});

for (const query of ['emploi', 'xyzzy']) {
	test(`axe finds nothing in a search for ${query}`, async ({ page }) => {
		await open(page, `fr/data/?q=${query}`);
		await expect(status(page)).not.toBeEmpty();
		expect(await axeFindings(page, { looks: ['light', 'dark'] })).toEqual([]);
	});
}
