// What became of the commitments: complete without a script, counted as SQL counts, each source one step away.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { axeFindings } from './axeFindings.ts';
import { sideways } from './embedParts.ts';
import { askPage, engineStarted, hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

const section = (page: Page) => page.locator('#followup');
const entries = (page: Page) => section(page).locator('[data-outcome]');
const codesOf = async (page: Page) =>
	entries(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-outcome') ?? ''));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`each commitment says where, what, its figures, its states and their sources (${language})`, async ({
			page
		}) => {
			await page.goto(`${language}/consultations/`);
			expect((await codesOf(page)).length).toBeGreaterThan(10);
			for (const entry of await entries(page).all()) {
				await expect(entry).toBeVisible();
				await expect(entry).toHaveAttribute('data-place', /^MA/);
				await expect(entry.locator('.place')).toHaveText(/\S/);
				await expect(entry.locator('.what p').first()).toHaveText(/\S/);
				await expect(entry.locator('.figures')).toHaveText(/\S/);
				const states = await entry.locator('[data-state]').count();
				expect(states).toBeGreaterThan(0);
				expect(await entry.locator('details').count()).toBeGreaterThanOrEqual(states);
			}
			const source = entries(page).first().locator('details').first();
			await expect(source.locator('cite')).toBeHidden();
			await source.locator('summary').click();
			await expect(source.locator('a[href^="https://"]')).toBeVisible();
			await expect(source.locator('blockquote')).toHaveText(/\S/);
		});
	}

	test('nothing scrolls sideways, and what can be touched is tall enough', async ({ page }) => {
		await page.goto('fr/consultations/');
		for (const width of [375, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sideways(page), `${width} pixels`).toBe(0);
			const heights = await section(page)
				.locator('a:visible, summary')
				.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height));
			expect(Math.min(...heights), `${width} pixels`).toBeGreaterThanOrEqual(24);
		}
	});
});

test('what is counted is what SQL counts: all, of meetings, and by the latest state', async ({ page }) => {
	await page.goto('en/consultations/');
	await engineStarted(page);
	const rows = await askPage(
		page,
		`SELECT outcome, scope, max_by(state, s.position) AS state FROM outcomes o LEFT JOIN commitment_states s USING (outcome)
		WHERE kind = 'commitment' GROUP BY outcome, scope ORDER BY outcome`
	);
	expect((await codesOf(page)).sort()).toEqual(rows.map(({ outcome }) => outcome));
	const within = (of: typeof rows) => of.filter(({ scope }) => scope === 'meeting').length;
	await expect(section(page)).toContainText(
		`${rows.length} commitments found: ${within(rows)} said in the meetings of the tour, ${rows.length - within(rows)} from elsewhere`
	);
	for (const state of ['announced', 'approved', 'signed', 'funded', 'opened']) {
		const own = rows.filter((row) => row.state === state);
		const step = section(page)
			.locator('nav li')
			.nth(['announced', 'approved', 'signed', 'funded', 'opened'].indexOf(state));
		await expect(step.locator('.count')).toHaveText(`${own.length}`);
		const group = section(page).locator(`section[aria-labelledby="followup-${state}"]`);
		await expect(group).toHaveCount(own.length ? 1 : 0);
		if (!own.length) continue;
		await expect(group.locator('[data-outcome]')).toHaveCount(own.length);
		await expect(group.locator('h3 .count')).toHaveText(`${own.length}`);
		const said = within(own) ? `${within(own)} of them said in` : 'none said in a meeting';
		await expect(group.locator('h3')).toContainText(said);
		await expect(step).toContainText(said);
	}
});

test('where a commitment was not made in a meeting, it says so', async ({ page }) => {
	await page.goto('en/consultations/');
	await engineStarted(page);
	const rows = await askPage(page, `SELECT outcome, scope FROM outcomes WHERE kind = 'commitment'`);
	const words: Record<string, string> = {
		meeting: 'In the meeting',
		'meeting-side': 'Alongside the meeting',
		'follow-up': 'Follow-up, outside the meeting',
		national: 'At national level',
		context: 'Context, outside the meeting'
	};
	for (const { outcome, scope } of rows)
		await expect(section(page).locator(`[data-outcome="${outcome}"] .where .small`)).toHaveText(
			words[String(scope)] ?? ''
		);
});

test('the keyboard leads from a state to its commitments, and opens a source', async ({ page }) => {
	await page.goto('fr/consultations/');
	await hydrated(page);
	await section(page).locator('nav a').last().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#followup-opened$/);
	await expect(page.locator('#followup-opened')).toBeInViewport();
	const source = page.locator('section[aria-labelledby="followup-opened"] details').first();
	await source.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(source.locator('blockquote')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(source.locator('a[rel~="external"]')).toBeFocused();
});

test('the region in focus has its commitments named first, or is said to have none', async ({ page }) => {
	await page.goto('fr/consultations/?places=MA-10');
	await hydrated(page);
	const own = section(page).locator('.region');
	await expect(own).toContainText('Guelmim-Oued Noun');
	const shown = section(page).locator('[data-place="MA-10"]');
	await expect(own.locator('li')).toHaveCount(await shown.count());
	for (const entry of await shown.all()) await expect(entry).toHaveClass(/\bfocus\b/);
	await expect(section(page).locator('[data-outcome].focus')).toHaveCount(await shown.count());
	await own.locator('a').first().click();
	await expect(page.locator(':target')).toHaveAttribute('data-place', 'MA-10');
	await page.goto('fr/consultations/?places=MA-01');
	await hydrated(page);
	await expect(own).toContainText(/Tanger.*aucun engagement/);
	await expect(section(page).locator('[data-outcome].focus')).toHaveCount(0);
});

for (const [language, look] of [
	['fr', 'light'],
	['ar', 'dark'],
	['en', 'forced colours']
] as const) {
	test(`axe finds nothing in the follow-up, its sources open (${language})`, async ({ page }) => {
		await page.goto(`${language}/consultations/`);
		await hydrated(page);
		await section(page)
			.locator('details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect(await axeFindings(page, { within: ['#followup'], looks: [look] })).toEqual([]);
	});
}
