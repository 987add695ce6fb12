// Whatever picture stands on a page: it can be taken away, and what its share row leads to is there.
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const { name, address, language } of everyPage) {
		test(`each picture of ${name} has its embed, still images, oEmbed answer, data and citation`, async ({
			page,
			base,
			request
		}) => {
			await page.goto(address);
			const framed = page.locator('[data-path]');
			const paths = await framed.evaluateAll((found) =>
				found.map((one) => one.getAttribute('data-path') ?? '')
			);
			if (
				/(\/|indicators\/\w+\/|regions\/MA-\d\d\/)$/.test(address) &&
				!/(data|method|newsrooms|indicators|brief)\/$/.test(address)
			)
				expect(paths.length).toBeGreaterThan(0);
			for (const [at, path] of paths.entries()) {
				const picture = framed.nth(at);
				await expect(picture.locator('details.share')).toHaveCount(1);
				await expect(picture.locator('details.citation')).toHaveCount(1);
				const code = await picture.locator('details.share').textContent();
				expect(code).toContain(`/${language}/embed/${path}`);
				expect(code).toContain('<iframe');
				const file = path.replace(/\/$/, '');
				for (const kind of ['png', 'svg']) {
					const image = `${base}/${language}/images/${file}.${kind}`;
					await expect(picture.locator(`details.share a[href="${image}"]`).first()).toBeAttached();
					expect((await request.get(image)).status(), image).toBe(200);
				}
				for (const other of [`${language}/embed/${path}`, `${language}/oembed/${file}.json`])
					expect((await request.get(`${base}/${other}`)).status(), other).toBe(200);
			}
		});
	}
});
