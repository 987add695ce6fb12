// How an analyst keeps the consultations up to date: a line in a CSV, and the page has it, in its own language.
import { expect, test } from './devServer.ts';

const summaries = {
	fr: 'La région demande une école de la maintenance.',
	ar: 'تطلب الجهة مدرسة للصيانة.',
	en: 'The region asks for a school of maintenance.'
};
const notes = { fr: 'Le budget est voté.', ar: 'صودق على الميزانية.', en: 'The budget is voted.' };
const words = {
	fr: { date: '17 novembre 2023', state: 'Financé, juin 2025' },
	ar: { date: '17 نونبر 2023', state: 'ممول، يونيو 2025' },
	en: { date: '17 November 2023', state: 'Funded, June 2025' }
};

test('a meeting’s date, an outcome and a commitment’s new state come to the page from their CSVs', async ({
	page,
	dev
}) => {
	test.setTimeout(240_000);
	const follow = { timeout: 60_000 };
	const line = (...cells: (string | number)[]) => `${cells.join(',')}\n`;
	const meeting = page.locator('main [data-meeting="MA-03"]').filter({ hasText: words.fr.date });
	const outcome = page.locator('article[data-outcome="O03-99"]');
	const commitment = page.locator('#followup [data-outcome="O06-01"]');
	await page.goto(`${dev.address}/fr/consultations/`, { timeout: 90_000 });
	await expect(commitment.locator('[data-state]')).toHaveCount(1);
	await expect(meeting).toHaveCount(0);
	await expect(outcome).toHaveCount(0);

	dev.edit('meetings.csv', (text) => text.replace(/^MA-03,,weekday only,/m, 'MA-03,2023-11-17,stated,'));
	await expect(meeting.first()).toBeAttached(follow);

	dev.edit(
		'sources.csv',
		(text) =>
			text +
			line(
				'DEV_SAID',
				'consultations',
				'A dispatch',
				'An agency',
				'https://example.org/said',
				'2023-11-18',
				'its words'
			)
	);
	dev.edit('outcomes.csv', (text) => {
		const position = text.trimEnd().split('\n').length;
		const said = [summaries.fr, summaries.ar, summaries.en];
		return (
			text +
			line(
				'O03-99',
				'MA-03',
				'meeting',
				'RH',
				'need',
				'employers',
				'une entreprise',
				'مقاولة',
				'a company',
				...said,
				'DEV_SAID',
				position
			)
		);
	});
	dev.edit('outcome_sectors.csv', (text) => text + line('O03-99', 'transversal'));
	await expect(outcome).toContainText(summaries.fr, follow);
	await expect(outcome).toContainText('An agency');

	dev.edit(
		'sources.csv',
		(text) =>
			text +
			line(
				'DEV_VOTED',
				'consultations',
				'An article',
				'A paper',
				'https://example.org/voted',
				'2025-06',
				'voted'
			)
	);
	dev.edit(
		'commitment_states.csv',
		(text) => text + line('O06-01', 2, 'funded', '2025-06', notes.fr, notes.ar, notes.en, 'DEV_VOTED')
	);
	await expect(commitment.locator('[data-state]').last()).toContainText(words.fr.state, follow);
	await expect(page.locator('section[aria-labelledby="followup-funded"]')).toContainText(notes.fr);

	for (const language of ['ar', 'en'] as const) {
		const { date, state } = words[language];
		// Vite may reload the page that it is asked for, as it learns what that needs.
		await expect(async () => {
			await page.goto(`${dev.address}/${language}/consultations/#outcome-O03-99`);
		}).toPass();
		await expect(
			page.locator('main [data-meeting="MA-03"]').filter({ hasText: date }).first()
		).toBeAttached();
		await expect(outcome).toContainText(summaries[language]);
		await expect(outcome).toBeVisible();
		const states = commitment.locator('[data-state]');
		await expect(states).toHaveCount(2);
		await expect(states.last()).toContainText(state);
		await expect(states.last()).toContainText(notes[language]);
		await states.last().locator('summary').click();
		await expect(states.last().locator('a[href="https://example.org/voted"]')).toBeVisible();
	}
});
