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
const everyLook = ['light', 'dark', 'forced colours'] as const;

/** What axe finds in each of these looks. */
async function findings(page: Page, seen: readonly (keyof typeof looks)[]): Promise<string[]> {
	const found: string[] = [];
	for (const look of seen) {
		await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				found.push(`${look}: ${id}: ${target.join(' ')}\n${failureSummary ?? ''}`);
	}
	return found;
}

for (const { name, address } of everyPage) {
	// Pages differ between languages in words and direction, not in what a look makes of them.
	const seen = address.startsWith('fr/') ? everyLook : (['light'] as const);
	test(`axe finds nothing: ${name}, in ${seen.join(', ')}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(address);
		await hydrated(page);
		expect(await findings(page, seen)).toEqual([]);
	});
}

test('axe finds nothing: unknown address, in each look', async ({ page, faults }) => {
	faults.expect(/404/);
	await page.goto('fr/nowhere/');
	expect(await findings(page, everyLook)).toEqual([]);
});
