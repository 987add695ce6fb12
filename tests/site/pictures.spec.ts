// Each kind of picture in each language, as a screen reader has it and as it looks. After a change that is meant:
// npx playwright test pictures.spec.ts --project=site --update-snapshots
import { languages } from '../../src/lib/view/languages.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

/**
 * Where each kind of picture stands: its page below the language, and its own path; '' for a brief's strengths and
 * gaps.
 */
const pictures: Record<string, { page: string; path: string }> = {
	map: { page: 'indicators/est_industry/', path: 'indicators/est_industry/' },
	provinces: {
		page: 'indicators/est_industry/?level=province&within=MA-07',
		path: 'indicators/est_industry/'
	},
	diverging: {
		page: 'indicators/unemployment_census/?around=national&method=quantiles',
		path: 'indicators/unemployment_census/'
	},
	incomplete: { page: 'indicators/gdp_share/?year=2023', path: 'indicators/gdp_share/' },
	trend: { page: 'indicators/gdp_share/', path: 'indicators/gdp_share/trend/' },
	years: { page: 'indicators/gdp_share/', path: 'indicators/gdp_share/years/' },
	scatter: { page: 'indicators/est_industry/', path: 'indicators/est_industry/scatter/' },
	theme: { page: 'themes/INV/', path: 'themes/INV/' },
	standing: { page: '', path: 'regions/MA-07/' },
	comparison: { page: 'compare/', path: 'compare/' },
	potential: { page: 'potential/?weights=RH:80,COMP:20,DURA:50,LOGI:50,INV:0', path: 'potential/' },
	balance: { page: 'potential/', path: 'balance/' },
	matrix: { page: 'consultations/', path: 'consultations/' },
	tour: { page: 'consultations/', path: 'consultations/tour/' },
	asked: { page: 'consultations/?theme=COMP', path: 'consultations/map/' },
	brief: { page: 'regions/MA-07/brief/', path: '' }
};

for (const language of languages) {
	for (const [name, { page: below, path }] of Object.entries(pictures)) {
		test(`the picture ${name} is what it was (${language})`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
			await page.setViewportSize({ width: 760, height: 900 });
			await page.goto(`${language}/${below}`);
			await hydrated(page);
			const figure = page.locator(path ? `figure[data-path="${path}"]` : '.sheet .sides').first();
			if (name === 'provinces') await expect(figure.locator('a.region')).toHaveCount(8);
			await expect(figure).toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` });
			// Written from left to right, it looks as it does in French.
			if (language === 'en') return;
			await page.evaluate(() => document.fonts.ready);
			await expect(figure).toHaveScreenshot(`${name}-${language}.png`, {
				animations: 'disabled',
				maxDiffPixelRatio: 0.04,
				scale: 'css'
			});
		});
	}
}
