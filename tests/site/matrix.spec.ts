// The matrix of outcomes: a table that says the same to everyone, walked with arrows, chosen from, and printed whole.
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { expect, test } from './page.ts';
import { placesOf, regions } from './parts.ts';

const everyScope = 'scope=meeting,meeting-side,follow-up,national,context';
const figure = (page: Page) => page.locator('figure[data-path="consultations/"]');
const matrix = (page: Page) => figure(page).locator('table').first();
const links = (page: Page) => matrix(page).locator('a[data-at]');
const link = (page: Page, at: string) => matrix(page).locator(`a[data-at="${at}"]`);
const cell = (page: Page, theme: string, place: string) =>
	matrix(page).locator(`tr[data-theme="${theme}"] td[data-place="${place}"]`);
/** Once the page has come to life, the Tab key stops at one link alone. */
const alive = (page: Page) => expect(links(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
const middle = async (found: Locator) => {
	const box = await found.boundingBox();
	if (!box) throw new Error('it is not shown');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of ['fr/consultations/', 'ar/consultations/', 'en/embed/consultations/']) {
		test(`complete, and each number leads to what was said: ${address}`, async ({ page }) => {
			await page.goto(address);
			expect(await placesOf(matrix(page).locator('td[data-place]'))).toEqual(regions);
			await expect(matrix(page).locator('tbody tr')).toHaveCount(12);
			const own = link(page, 'RH:MA-07');
			await expect(own).toHaveAttribute('href', /\/regions\/MA-07\/#theme-RH$/);
			await expect(links(page).and(page.locator('[tabindex]'))).toHaveCount(0);
			for (const width of [375, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await sideways(page), `${width} pixels`).toBe(0);
			}
			const there = await page.goto((await own.getAttribute('href')) ?? '');
			expect(there?.status()).toBe(200);
			await expect(page.locator('#theme-RH')).toBeVisible();
		});
	}
});

test('a screen reader hears a table with heads, numbers with their theme and region, and what is not known', async ({
	page
}) => {
	await page.goto('en/embed/consultations/');
	const table = page.getByRole('table', { name: 'What was said at the meetings, by theme and region' });
	await expect(table.getByRole('columnheader')).toHaveCount(14);
	await expect(table.getByRole('rowheader')).toHaveCount(13);
	await expect(
		table.getByRole('link', { name: 'Competitiveness, value chains and ecosystems, Marrakesh-Safi: 2' })
	).toBeVisible();
	await expect(cell(page, 'RH', 'MA-06')).toHaveText(/no meeting found/);
	await expect(cell(page, 'RH', 'MA-01')).toHaveText('0');
	await expect(cell(page, 'POP', 'MA-06').getByRole('link')).toHaveCount(0);
});

test('is a table still where rows are laid out for a narrow page', async ({ page }) => {
	await page.setViewportSize({ width: 375, height: 800 });
	await page.goto('en/embed/consultations/');
	const client = await page.context().newCDPSession(page);
	const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
		nodes: { role?: { value: string }; ignored: boolean }[];
	};
	const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
	expect(count('table')).toBe(1);
	expect(count('columnheader')).toBe(14);
	expect(count('rowheader')).toBe(13);
	expect(count('cell') + count('gridcell')).toBe(13 * 13);
});

for (const language of ['fr', 'ar'] as const) {
	test(`arrows walk over the links, one stop of the Tab key (${language})`, async ({ page }) => {
		await page.goto(`${language}/embed/consultations/`);
		await alive(page);
		await link(page, 'GOUV:MA-08').focus();
		await page.keyboard.press('ArrowUp');
		expect(await focused(page)).toBe('INV:MA-08');
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).toBe('GOUV:MA-08');

		const before = await middle(link(page, 'GOUV:MA-08'));
		await page.keyboard.press('ArrowLeft');
		expect(await focused(page)).toBe(language === 'ar' ? 'GOUV:MA-09' : 'GOUV:MA-07');
		const after = await middle(page.locator(':focus'));
		expect(after.x).toBeLessThan(before.x);
		expect(after.y).toBeCloseTo(before.y, 0);

		await page.keyboard.press('Home');
		expect(await focused(page)).toBe('GOUV:');
		await page.keyboard.press('End');
		expect(await focused(page)).toBe('GOUV:MA-12');
		await page.keyboard.press('Control+Home');
		expect(await focused(page)).toBe(':MA-01');
		await page.keyboard.press('Control+End');
		expect(await focused(page)).toBe('POP:');
		// What was reached last is where the Tab key comes back to.
		await expect(link(page, 'POP:')).toHaveAttribute('tabindex', '0');
		await page.keyboard.press('Shift+Tab');
		expect(await focused(page)).not.toBe('POP:');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('POP:');
	});
}

test('choosing a cell marks it and stays in the address; choosing it again or Escape releases it', async ({
	page
}) => {
	await page.goto('fr/consultations/');
	await alive(page);
	const own = link(page, 'GOUV:MA-10');
	await own.click();
	await expect(page).toHaveURL(/[?&]at=GOUV(:|%3A)MA-10/);
	await expect(own).toHaveAttribute('aria-current', 'true');
	await expect(matrix(page).locator('[aria-current]')).toHaveCount(1);
	await page.reload();
	await expect(own).toHaveAttribute('aria-current', 'true');
	await alive(page);
	await own.focus();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/at=/);
	await expect(matrix(page).locator('[aria-current]')).toHaveCount(0);

	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=GOUV(:|%3A)MA-10/);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/at=/);
	await link(page, 'GOUV:').click();
	await expect(page).toHaveURL(/at=GOUV(:|%3A)($|&)/);
	await link(page, ':MA-06').click();
	await expect(page).toHaveURL(/at=(:|%3A)MA-06/);
});

test('a filter changes what is counted, and scopes stand apart', async ({ page }) => {
	await page.goto('fr/embed/consultations/?kind=commitment');
	await expect(cell(page, 'ZONE', 'MA-08').locator('.count')).toHaveText('1');
	await expect(cell(page, 'RH', 'MA-05')).toHaveText('0');
	await page.goto(`fr/embed/consultations/?${everyScope}`);
	const own = cell(page, 'GOUV', 'MA-10');
	await expect(own.locator('.others')).toHaveText('+1');
	await expect(own.locator('.count')).toHaveText('4');
	await expect(own.getByRole('link')).toHaveAccessibleName(
		/^Gouvernance partagée, Guelmim-Oued Noun\s: 4 \+1 hors réunion$/
	);
	const colours = await own
		.locator('.count, .others')
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
	expect(new Set(colours).size).toBe(2);
	const unknown = cell(page, 'ZONE', 'MA-06');
	await expect(unknown.locator('.count')).toHaveText('—');
	await expect(unknown.locator('.others')).toHaveText('+2');
	await expect(matrix(page).locator('thead th[data-place="MA"]')).toBeVisible();
	await expect(matrix(page).locator('tfoot td[data-place="MA"]')).toHaveText('+19');
});

test('pointing at a cell marks its heads', async ({ page }) => {
	await page.goto('fr/embed/consultations/');
	await alive(page);
	await cell(page, 'LOGI', 'MA-09').hover();
	await expect(link(page, ':MA-09')).toHaveClass(/pointed/);
	await expect(link(page, 'LOGI:')).toHaveClass(/pointed/);
	await expect(matrix(page).locator('th .pointed')).toHaveCount(2);
	await page.mouse.move(0, 0);
	await expect(matrix(page).locator('th .pointed')).toHaveCount(0);
});

for (const [language, query] of [
	['fr', ''],
	['ar', `?${everyScope}`]
] as const) {
	test(`at 375 pixels it is read and pressed, and nothing lies sideways (${language}${query})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 375, height: 800 });
		await page.goto(`${language}/embed/consultations/${query}`);
		await alive(page);
		if (query) await expect(matrix(page).locator('tfoot td[data-place="MA"]')).toHaveText('+19');
		expect(await sideways(page)).toBe(0);
		const small = await links(page).evaluateAll((found) =>
			found
				.map((one) => [one.getAttribute('data-at'), one.getBoundingClientRect()] as const)
				.filter(([, { width, height }]) => width < 24 || height < 24)
				.map(([at]) => at)
		);
		expect(small).toEqual([]);
		const [name, first] = [await middle(link(page, 'RESS:')), await middle(cell(page, 'RESS', 'MA-01'))];
		expect(name.y).toBeLessThan(first.y - 12);
	});
}

for (const landscape of [false, true]) {
	test(`all columns and the key are printed on A4, ${landscape ? 'landscape' : 'portrait'}`, async ({
		page
	}) => {
		// The sheet between its margins, in CSS pixels.
		const [width, height] = landscape ? [1024, 680] : [695, 1009];
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width, height });
		await page.goto(`fr/embed/consultations/`);
		const outside = await matrix(page)
			.locator('th, td')
			.evaluateAll(
				(cells) =>
					cells
						.map((one) => one.getBoundingClientRect())
						.filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth).length
			);
		expect(outside).toBe(0);
		await expect(figure(page).locator('[data-class="4"]').first()).toBeVisible();
		await expect(figure(page).getByText('aucune réunion trouvée').first()).toBeVisible();
		await expect(links(page).first()).toBeVisible();
	});
}

test('in forced colours numbers stay readable and what is chosen stays marked', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('fr/embed/consultations/?at=GOUV:MA-10');
	const own = link(page, 'GOUV:MA-10');
	await expect(own).toHaveAttribute('aria-current', 'true');
	const { ink, paper, line } = await own.evaluate((element) => {
		const part = element.querySelector('.count') ?? element;
		return {
			ink: getComputedStyle(part).color,
			paper: getComputedStyle(part).backgroundColor,
			line: getComputedStyle(element).outlineStyle
		};
	});
	expect(ink).not.toBe(paper);
	expect(line).toBe('solid');
});

for (const [language, look, query] of [
	['fr', 'light', ''],
	['ar', 'dark', `?${everyScope}`],
	['en', 'light', '?at=RH:&places=MA-10']
] as const) {
	test(`axe finds nothing (${language}, ${look}, ${query})`, async ({ page }) => {
		await page.goto(`${language}/embed/consultations/${query}`);
		await alive(page);
		if (query.includes('scope'))
			await expect(matrix(page).locator('td[data-place="MA"]').first()).toBeVisible();
		expect(await axeFindings(page, { within: ['figure'], looks: [look] })).toEqual([]);
	});
}
