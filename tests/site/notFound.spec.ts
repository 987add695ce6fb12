import { expect, test } from './page.ts';

const unknown = [
	'nowhere/',
	'fr/nowhere/',
	'ar/indicators/nothing/',
	'en/regions/MA-99/',
	'fr/regions/MA-07/more/'
];

for (const address of unknown) {
	test(`an unknown address has its own page: ${address}`, async ({ page, faults }) => {
		faults.expect(/^console\.error: Failed to load resource: .* 404/);
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		const home = page.locator('a[href$="/fr/"]').first();
		await expect(home).toBeVisible();
		await home.click();
		await expect(page.locator('figure[data-view]').first()).toBeVisible();
	});
}
