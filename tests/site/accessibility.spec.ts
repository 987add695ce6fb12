import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hydrated } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

const looks = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours': { colorScheme: 'light', forcedColors: 'active' }
} as const;

/** What axe finds in each look. @param isWhole whether all rules apply in each; else all in the first, and those of colour */
async function findings(page: Page, isWhole: boolean): Promise<string[]> {
	const found: string[] = [];
	for (const [look, media] of Object.entries(looks)) {
		await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
		const axe = new AxeBuilder({ page });
		if (!isWhole && look !== 'light') axe.withRules(['color-contrast', 'link-in-text-block']);
		const { violations } = await axe.analyze();
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				found.push(`${look}: ${id}: ${target.join(' ')}\n${failureSummary ?? ''}`);
	}
	return found;
}

for (const { name, address } of everyPage) {
	test(`axe finds nothing: ${name}, in light, dark and forced colours`, async ({ page }) => {
		await page.goto(address);
		await hydrated(page);
		// Pages differ between languages in words and direction, not in what a look makes of them.
		expect(await findings(page, address.startsWith('fr/'))).toEqual([]);
	});
}

test('axe finds nothing: unknown address, in light, dark and forced colours', async ({ page, faults }) => {
	faults.expect(/404/);
	await page.goto('fr/nowhere/');
	expect(await findings(page, true)).toEqual([]);
});
