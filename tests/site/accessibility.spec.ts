import { axeFindings, type Look } from './axeFindings.ts';
import { hydrated } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

const everyLook: readonly Look[] = ['light', 'dark', 'forced colours'];

for (const { name, address } of everyPage) {
	// Pages differ between languages in words and direction, not in what a look makes of them.
	const seen = address.startsWith('fr/') ? everyLook : everyLook.slice(0, 1);
	test(`axe finds nothing: ${name}, in ${seen.join(', ')}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(address);
		await hydrated(page);
		expect(await axeFindings(page, { looks: seen })).toEqual([]);
	});
}

test('axe finds nothing: unknown address, in each look', async ({ page, faults }) => {
	faults.expect(/404/);
	await page.goto('fr/nowhere/');
	expect(await axeFindings(page, { looks: everyLook })).toEqual([]);
});
