import { messagesOf, picture } from './parts.ts';
import { expect, test } from './page.ts';

const cases = [
	{ given: 'fr/?indicator=nothing', standard: 'fr/', named: 'nothing' },
	{ given: 'fr/?year=1066', standard: 'fr/', named: '1066' },
	{ given: 'fr/?places=MA-99', standard: 'fr/', named: 'MA-99' },
	{ given: 'ar/?indicator=nothing&year=1066&places=MA-99', standard: 'ar/', named: 'nothing' },
	{ given: 'en/?indicator=%3Cimg%20src%3Dx%3E', standard: 'en/', named: '<img src=x>' },
	{ given: 'fr/indicators/est_industry/?year=1066', standard: 'fr/indicators/est_industry/', named: '1066' },
	{
		given: 'en/indicators/est_industry/?places=MA-99',
		standard: 'en/indicators/est_industry/',
		named: 'MA-99'
	}
];

for (const { given, standard, named } of cases) {
	test(`an unknown parameter gives the default and a message: ${given}`, async ({ page }) => {
		await page.goto(standard);
		const usual = await picture(page);
		expect(usual).toHaveLength(12);
		await page.goto(given);
		await expect(messagesOf(page).filter({ hasText: named }).first()).toBeVisible();
		expect(await picture(page)).toEqual(usual);
	});
}

test('a known parameter gives no message', async ({ page }) => {
	await page.goto('fr/?places=MA-01');
	await expect(page.locator('[aria-current="true"][data-place="MA-01"]')).toHaveCount(1);
	await expect(messagesOf(page).filter({ hasText: 'MA-01' })).toHaveCount(0);
});
