// What the consultations said, filtered, searched and listed.
import type { Page } from '@playwright/test';
import { Random } from '#lib/measures/robustness/Random.ts';
import { languages } from '#lib/view/languages.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { engineStarted, hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const filters = ['kind', 'theme', 'sector', 'role', 'scope'] as const;
type Filter = (typeof filters)[number];
const section = (page: Page) => page.locator('#outcomes');
const box = (page: Page, filter: Filter, code: string) =>
	section(page).locator(`input[name="${filter}"][value="${code}"]`);
const articles = (page: Page) => section(page).locator('article[data-outcome]');
const field = (page: Page) => section(page).getByRole('searchbox');
/** What is counted, and by which filters. */
const said = (page: Page) => section(page).locator('form[role="search"] ~ [role="status"]').first();
const numbers = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
const listed = (page: Page) =>
	articles(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-outcome')));

/** Opens what is closed, to reach every box. */
const openAll = (page: Page) =>
	section(page)
		.locator('form details')
		.evaluateAll((found) => {
			for (const one of found) (one as HTMLDetailsElement).open = true;
		});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`all that was said in the meetings is listed, with its source (${language})`, async ({ page }) => {
			await page.goto(`${language}/consultations/`);
			await expect(articles(page)).toHaveCount(75);
			for (const article of await articles(page).all()) {
				await expect(article).toBeVisible();
				await expect(article).toHaveAttribute('data-scope', 'meeting');
				await expect(article.locator('details cite')).toHaveCount(1);
			}
			await expect(section(page).locator('form')).toBeHidden();
			await expect(section(page).getByRole('button')).toHaveCount(0);
			await expect(said(page)).toContainText('75');
			await expect(section(page).locator('noscript').first()).toBeAttached();
		});
	}
});

/** Some codes of each filter, so few that some outcomes are left of most choices. */
function someCodes(random: Random, known: Record<Filter, string[]>): Record<Filter, string[]> {
	const some = (filter: Filter) => {
		const isWanted = random.uniform() < (filter === 'scope' || filter === 'kind' ? 0.8 : 0.35);
		const share = filter === 'role' ? 0.5 : 0.4;
		return isWanted ? known[filter].filter(() => random.uniform() < share) : [];
	};
	return {
		kind: some('kind'),
		theme: some('theme'),
		sector: some('sector'),
		role: some('role'),
		scope: some('scope')
	};
}

/** What SQL counts of the tables: the meetings' and the others' apart. */
async function countInNode(node: Warehouse, chosen: Record<Filter, string[]>) {
	const among = (column: string, codes: string[]) =>
		codes.length ? `${column} IN (${codes.map((code) => `'${code}'`).join()})` : 'true';
	const [row] = await node.rows(`SELECT count(*) FILTER (scope = 'meeting') AS meeting,
		count(*) FILTER (scope <> 'meeting') AS others FROM outcomes o
		WHERE ${among('kind', chosen.kind)} AND ${among('theme', chosen.theme)} AND ${among('role', chosen.role)}
			AND ${among('scope', chosen.scope)} AND EXISTS (SELECT 1 FROM outcome_sectors s
				WHERE s.outcome = o.outcome AND ${among('s.sector', chosen.sector)})`);
	return { meeting: Number(row?.meeting), others: Number(row?.others) };
}

/** The numbers that a page shows of counts, for the chosen scopes. */
const shownOf = ({ meeting, others }: { meeting: number; others: number }, scopes: string[]) => [
	...(scopes.includes('meeting') ? [meeting] : []),
	...(scopes.some((scope) => scope !== 'meeting') ? [others] : [])
];

test('seeded filters leave what SQL counts of the tables: said, beside each box, and listed', async ({
	page
}) => {
	test.setTimeout(120_000);
	const node = await openInNode('data');
	await page.goto('en/consultations/');
	await engineStarted(page);
	await openAll(page);
	const known = Object.fromEntries(
		await Promise.all(
			filters.map(async (filter) => [
				filter,
				await section(page)
					.locator(`input[name="${filter}"]`)
					.evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value))
			])
		)
	) as Record<Filter, string[]>;
	expect(filters.map((filter) => known[filter].length)).toEqual([5, 12, 14, 10, 5]);

	const random = Random.seeded(20261129);
	const sizes = new Set<number>();
	for (let round = 0; round < 5; round++) {
		await section(page).getByRole('button', { name: 'Remove all filters' }).click();
		await expect(page).toHaveURL(/\/consultations\/$/);
		const chosen = someCodes(random, known);
		if (!chosen.scope.length) chosen.scope = ['meeting'];
		for (const filter of filters) for (const code of chosen[filter]) await box(page, filter, code).check();
		if (!chosen.scope.includes('meeting')) await box(page, 'scope', 'meeting').uncheck();
		const wanted = await countInNode(node, chosen);
		sizes.add(wanted.meeting + wanted.others);
		const counted = shownOf(wanted, chosen.scope);
		await expect
			.poll(async () => numbers((await said(page).textContent())?.split('.')[0] ?? ''))
			.toEqual(counted);
		await expect(articles(page)).toHaveCount(wanted.meeting + wanted.others);

		for (const filter of filters) {
			const beside = await Promise.all(
				known[filter].map(async (code) => {
					const of = await countInNode(node, { ...chosen, [filter]: [code] });
					return shownOf(of, filter === 'scope' ? [code] : chosen.scope);
				})
			);
			const counts = section(page).locator(`[data-filter="${filter}"] .count`);
			await expect.poll(async () => (await counts.allTextContents()).map(numbers), filter).toEqual(beside);
		}
	}
	expect(sizes.size).toBeGreaterThan(2);
	await node.close();
});

/** What is typed, and what stands in a text that it finds. */
const typedFor = {
	fr: { energies: 'énergies', REGIONS: 'régions' },
	ar: { الصناعه: 'الصناعة', للجهة: 'الجهة' },
	en: { STRATEGY: 'strategy' }
};

for (const [language, words] of Object.entries(typedFor)) {
	test(`typing finds what is spelt otherwise, and marks it (${language})`, async ({ page }) => {
		await page.goto(`${language}/consultations/`);
		await engineStarted(page);
		for (const [typed, standing] of Object.entries(words)) {
			await field(page).clear();
			await field(page).pressSequentially(typed);
			await expect(said(page)).toContainText(typed);
			const [n = 0] = numbers(await said(page).textContent());
			expect(n).toBeGreaterThan(0);
			expect(n).toBeLessThan(75);
			await expect(articles(page)).toHaveCount(n);
			await expect(articles(page).locator('mark', { hasText: standing }).first()).toBeVisible();
			await expect(page).toHaveURL(new RegExp(`[?&]q=${encodeURIComponent(typed)}$`));
		}
	});
}

test('words find what is said in another language too, unmarked', async ({ page }) => {
	await page.goto('en/consultations/');
	await engineStarted(page);
	await field(page).fill('énergies renouvelables');
	await expect(articles(page).first()).toContainText('renewable');
	await expect(articles(page).locator('mark')).toHaveCount(0);
	expect(await articles(page).count()).toBeLessThan(30);
});

test('nothing found: the page says so, and what to take back', async ({ page }) => {
	await page.goto('fr/consultations/?q=xyzzy&kind=need&at=RH:MA-06');
	await engineStarted(page);
	await expect(articles(page)).toHaveCount(0);
	await expect(section(page)).toContainText('Aucune réunion de la tournée n’a été trouvée');
	await section(page).getByRole('button', { name: /xyzzy/ }).click();
	await section(page).getByRole('button', { name: 'Tous les thèmes' }).last().click();
	await expect(articles(page)).toHaveCount(35);
	await expect(page).toHaveURL(/\/fr\/consultations\/\?kind=need$/);
});

test('filters stand in the address: shared, back and forward', async ({ page }) => {
	await page.goto('fr/consultations/');
	await engineStarted(page);
	await box(page, 'kind', 'need').check();
	await expect(page).toHaveURL(/\?kind=need$/);
	await box(page, 'scope', 'national').check();
	await expect(page).toHaveURL(/\?kind=need&scope=meeting,national$/);
	await field(page).fill('capital humain');
	await expect(page).toHaveURL(/&q=capital\+humain$/);
	const found = await listed(page);
	expect(found.length).toBeGreaterThan(0);
	await page.reload();
	await expect(field(page)).toHaveValue('capital humain');
	await expect(box(page, 'scope', 'national')).toBeChecked();
	await expect.poll(() => listed(page)).toEqual(found);
	await page.goBack();
	await expect(field(page)).toHaveValue('');
	await expect(box(page, 'scope', 'national')).not.toBeChecked();
	await expect(articles(page)).toHaveCount(35);
	await page.goBack();
	await expect(box(page, 'kind', 'need')).not.toBeChecked();
	await expect(articles(page)).toHaveCount(75);
	await page.goForward();
	await expect(articles(page)).toHaveCount(35);
});

test('by keyboard: boxes, what is closed, more of the list, and all again', async ({ page }) => {
	await page.goto('fr/consultations/');
	await engineStarted(page);
	await field(page).focus();
	await page.keyboard.press('Tab');
	await expect(box(page, 'kind', 'potential')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(articles(page)).toHaveCount(24);
	await page.keyboard.press('Space');
	await expect(articles(page)).toHaveCount(75);
	// The last scope stays.
	await box(page, 'scope', 'meeting').focus();
	await page.keyboard.press('Space');
	await expect(box(page, 'scope', 'meeting')).toBeChecked();
	const theme = section(page).locator('form details').first();
	await theme.locator('summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(box(page, 'theme', 'RH')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(articles(page)).toHaveCount(8);
	await expect(theme.locator('summary')).toContainText('Capital humain');
	await section(page).getByRole('button', { name: 'Enlever tous les filtres' }).press('Enter');
	await expect(articles(page)).toHaveCount(75);
	await expect(articles(page).filter({ visible: true })).toHaveCount(30);
	await section(page)
		.getByRole('button', { name: /de plus/ })
		.press('Enter');
	await expect(articles(page).filter({ visible: true })).toHaveCount(60);
	await expect(articles(page).nth(30)).toBeFocused();
});

test('a link leads to an outcome, however far down it is listed', async ({ page }) => {
	await page.goto('fr/consultations/');
	await hydrated(page);
	const last = (await listed(page)).at(-1) ?? '';
	const link = page.locator(`#outcome-${last}`);
	await expect(link).toBeHidden();
	await page.goto('fr/');
	await page.goto(`fr/consultations/#outcome-${last}`);
	await expect(link).toBeInViewport();
});

test('without its engine the page goes on with what it arrived with, and says so', async ({ page }) => {
	await page.route('**/engine/**', (route) => route.abort());
	await page.goto('fr/consultations/');
	await hydrated(page);
	await page.evaluate(() => window.atlas?.start().catch(() => undefined));
	await box(page, 'kind', 'need').check();
	await expect(said(page)).toContainText('n’a pas pu être compté');
	await expect(said(page)).toContainText('75');
	await expect(articles(page)).toHaveCount(75);
	await section(page).getByRole('button', { name: 'Enlever tous les filtres' }).click();
	await expect(said(page)).toHaveText(/^75 éléments relevés lors des réunions\.$/);
});

for (const language of languages) {
	test(`axe finds nothing in filtered outcomes, and nothing scrolls sideways (${language})`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${language}/consultations/?kind=need,commitment&scope=meeting,national,follow-up&q=r`);
		await engineStarted(page);
		await openAll(page);
		await expect.poll(() => articles(page).count()).toBeGreaterThan(40);
		expect(await axeFindings(page, { within: ['#outcomes'] })).toEqual([]);
		for (const width of [375, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `${width} pixels`).toBe(0);
		}
		const heights = await section(page)
			.locator('form label:has([type="checkbox"]), summary, button')
			.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height).filter(Boolean));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
	});
}
