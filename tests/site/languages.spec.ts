import { languages, textDirection } from '../../src/lib/view/languages.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const language of languages) {
		test(`each kind of page says its language and direction (${language})`, async ({ page }) => {
			for (const { name, address } of everyPage.filter((one) => one.language === language)) {
				await test.step(name, async () => {
					await page.goto(address);
					const html = page.locator('html');
					await expect(html).toHaveAttribute('lang', new RegExp(`^${language}`));
					await expect(html).toHaveAttribute('dir', textDirection(language));
					await expect(page).toHaveTitle(/.{10,}/);
					await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				});
			}
		});
	}
});

test('each language leads to the same page in the others', async ({ page }) => {
	for (const from of languages) {
		for (const to of languages.filter((language) => language !== from)) {
			await page.goto(`${from}/regions/MA-07/`);
			await page.locator(`a[href$="/${to}/regions/MA-07/"]`).first().click();
			await expect(page.locator('html')).toHaveAttribute('dir', textDirection(to));
			await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${to}`));
		}
	}
});

test.describe('the root', () => {
	for (const [locale, language] of [
		['fr-FR', 'fr'],
		['ar-MA', 'ar'],
		['en-US', 'en'],
		['de-DE', 'fr']
	] as const) {
		test.describe(locale, () => {
			test.use({ locale });
			test(`leads a reader of ${locale} to /${language}/`, async ({ page }) => {
				await page.goto('./');
				await page.waitForURL(`**/${language}/`, { timeout: 5_000 });
			});
		});
	}
});
