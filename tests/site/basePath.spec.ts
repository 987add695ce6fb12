import { engineStarted } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { picture } from './parts.ts';
import { expect, test } from './page.ts';

test('every kind of page asks for nothing outside the base path', async ({ page, site }) => {
	test.setTimeout(90_000);
	const asked: string[] = [];
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:') asked.push(pathname);
	});
	for (const address of ['./', ...everyPage.map((one) => one.address)]) {
		const answer = await page.goto(address);
		expect(answer?.status(), address).toBe(200);
		// The root leads on by itself, to the reader's language.
		if (address === './') await page.waitForURL('**/atlas/fr/');
		if (['fr/', 'fr/consultations/', 'fr/data/'].includes(address)) await engineStarted(page);
	}
	expect(asked.length).toBeGreaterThan(everyPage.length);
	expect(asked.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
	expect(site.requests.filter((path) => !path.startsWith('/atlas/'))).toEqual([]);
});

test('links and choices stay under the base path', async ({ page, site }) => {
	await page.goto('fr/');
	await engineStarted(page);
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) => all.map((one) => new URL(one.getAttribute('href') ?? '', document.baseURI).href));
	const own = links.filter((link) => link.startsWith(new URL(site.address).origin));
	expect(own.length).toBeGreaterThan(10);
	expect(own.filter((link) => !link.startsWith(`${site.address}/`))).toEqual([]);

	const first = await picture(page);
	await page.locator('select[name="indicator"]').selectOption({ index: 2 });
	await expect.poll(() => picture(page)).not.toEqual(first);
	expect(new URL(page.url()).pathname).toBe('/atlas/fr/');
	await page.locator('a[href*="/indicators/"]').first().click();
	await expect(page).toHaveURL(/\/atlas\/fr\/indicators\//);
});
