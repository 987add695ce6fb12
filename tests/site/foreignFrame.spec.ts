// The site's own pages in a frame of another site: Chrome would describe a text field there to its maker's host.
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './hostServer.ts';

for (const path of ['fr/', 'ar/data/', 'fr/consultations/']) {
	test(`${path} has no text field in a frame of another site, and asks no other host`, async ({
		page,
		host,
		site
	}) => {
		const code = `<iframe src="${site.address}/${path}" width="900" height="700"></iframe>`;
		await page.goto(await host.page('plain', { code }));
		const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
		if (!frame) throw new Error('The host’s page has no frame.');
		await hydrated(frame);
		await expect(frame.locator('main figure, main h1').first()).toBeVisible();
		await expect(frame.locator('input:is([type="text"], [type="search"]):visible')).toHaveCount(0);
		await page.waitForTimeout(500);
	});
}

test('standing by itself, the data page has its field', async ({ page }) => {
	await page.goto('fr/data/');
	await expect(page.getByRole('searchbox')).toBeVisible();
});
