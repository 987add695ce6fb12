import { AxeBuilder } from '@axe-core/playwright';
import { hydrated } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

const looks = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	'forced colours': { colorScheme: 'light', forcedColors: 'active' }
} as const;

for (const [look, media] of Object.entries(looks)) {
	for (const { name, address } of everyPage) {
		test(`axe finds nothing: ${name}, ${look}`, async ({ page }) => {
			await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
			await page.goto(address);
			await hydrated(page);
			const { violations } = await new AxeBuilder({ page }).analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.target.join(' ')}\n${node.failureSummary ?? ''}`)
			);
			expect(found).toEqual([]);
		});
	}

	test(`axe finds nothing: unknown address, ${look}`, async ({ page, faults }) => {
		faults.expect(/404/);
		await page.emulateMedia(media);
		await page.goto('fr/nowhere/');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
			[]
		);
	});
}
