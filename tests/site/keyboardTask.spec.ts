// A reader without a pointer: from the search to an answer, its classes, its provinces and its address.
import type { Locator, Page } from '@playwright/test';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	const element = await wanted.elementHandle();
	for (let presses = 0; presses < 80; presses++) {
		if (await page.evaluate((one) => document.activeElement === one, element)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${String(wanted)}.`);
}

/** From left to right, and from right to left. */
const typed = { fr: 'chomage', ar: 'البطالة' } as const;

for (const [language, words] of Object.entries(typed)) {
	test(`finds, reads, classes and goes closer without a pointer (${language})`, async ({ page }) => {
		await page.goto(`${language}/method/`);
		await hydrated(page);
		await page.keyboard.press('ControlOrMeta+k');
		await page.keyboard.type(words);
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/indicators\/unemployment\w*\/$/);
		await page.goto(`${language}/indicators/unemployment_census/`);
		await hydrated(page);

		const map = page.locator('figure[data-path] svg[role="group"]').first();
		await tabTo(page, map.locator('.region[data-place="MA-07"]'));
		await page.keyboard.press('ArrowUp');
		const reached = map.locator('.region[data-place="MA-06"]');
		await expect(reached).toBeFocused();
		await expect(reached).toHaveAttribute('aria-label', /18[.,]8/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/places=MA-06/);
		await expect(page.locator('[role="status"]').filter({ hasText: /18[.,]8/ })).toHaveCount(1);

		const classing = page.locator('details').filter({ has: page.locator('[name="method"]') });
		await tabTo(page, classing.locator('summary'));
		await page.keyboard.press('Enter');
		await tabTo(page, page.locator('[name="method"]'));
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/method=quantiles/);

		await page.keyboard.press('Home');
		await page.goto(page.url());
		await hydrated(page);
		await tabTo(page, page.locator('input[type="radio"][value="region"]'));
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/level=province/);
		await expect(map.locator('a.region')).toHaveCount(75);
		const title = (await page.locator('figure[data-path] h2').first().textContent()) ?? '';
		await expect(page.locator('[role="status"]').filter({ hasText: title })).toHaveCount(1);
	});
}
