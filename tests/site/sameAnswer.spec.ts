// The answer that the eye takes from the map and the one that a screen reader takes from the accessibility tree.
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/view/languages.ts';
import { hydrated } from './engineOfPage.ts';
import { expect, test } from './page.ts';

/** What is seen: the regions painted in the darkest of the legend's colours, and the values written on the map. */
async function seen(page: Page): Promise<{ darkest: string[]; written: Record<string, string> }> {
	return page.evaluate(() => {
		const figure = document.querySelector('figure[data-path]');
		const luminance = (colour: string) => {
			const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const shapes = [...(figure?.querySelectorAll('svg[role="group"] .region[data-place]') ?? [])];
		const painted = shapes.map((shape) => ({
			place: shape.getAttribute('data-place') ?? '',
			light: luminance(getComputedStyle(shape.querySelector('path') ?? shape).fill)
		}));
		const least = Math.min(...painted.map(({ light }) => light));
		const labels = [...(figure?.querySelectorAll('svg[role="group"] .label') ?? [])];
		return {
			darkest: painted.filter(({ light }) => light === least).map(({ place }) => place),
			written: Object.fromEntries(
				labels.map((label) => [
					[...label.querySelectorAll('text:not(.value)')].map((line) => line.textContent).join(''),
					label.querySelector('.value')?.textContent ?? ''
				])
			)
		};
	});
}

for (const language of languages) {
	for (const indicator of ['est_industry', 'higher_education_share']) {
		test(`eye and ear hear of the same highest region: ${indicator} (${language})`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
			await page.goto(`${language}/indicators/${indicator}/`);
			await hydrated(page);
			const { darkest, written } = await seen(page);
			const tree = await page.locator('figure[data-path] svg[role="group"]').first().ariaSnapshot();
			const heard = [...tree.replaceAll("''", "'").matchAll(/link "([^"]+)"/g)].map(([, said = '']) => said);
			expect(heard).toHaveLength(12);
			const ranked = heard.map((said) => ({ said, rank: Number(/(\d+)\D+12\D*$/.exec(said)?.[1]) }));
			const first = ranked.find(({ rank }) => rank === 1)?.said ?? '';

			const darkestSaid = await Promise.all(
				darkest.map((place) =>
					page.locator(`.region[data-place="${place}"]`).first().getAttribute('aria-label')
				)
			);
			const bare = (text: string) => text.replace(/[\s\u00a0\u202f\u200e\u200f-]/g, '');
			expect(darkestSaid.map((said) => bare(said ?? ''))).toContain(bare(first));
			// Every value written on the map is said of the region of that name.
			expect(Object.keys(written).length).toBe(12);
			for (const [name, value] of Object.entries(written)) {
				const of = heard.filter((said) => bare(said).includes(bare(name)));
				expect(of.map(bare).join(), name).toContain(bare(value));
			}
		});
	}
}
