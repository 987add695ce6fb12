import { AxeBuilder } from '@axe-core/playwright';
import { hydrated } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const { name, address } of everyPage) {
		test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(address);
			await hydrated(page);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.target.join(' ')}\n${node.failureSummary ?? ''}`)
			);
			expect(found).toEqual([]);
		});
	}

	test(`axe finds nothing: unknown address, ${colorScheme}`, async ({ page, faults }) => {
		faults.expect(/404/);
		await page.emulateMedia({ colorScheme });
		await page.goto('fr/nowhere/');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
			[]
		);
	});
}
