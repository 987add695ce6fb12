import type { Frame, Locator, Page } from '@playwright/test';
import { hydrated } from './engineOfPage.ts';

/** One view of each kind, below the language. */
export const embeddedViews = {
	map: 'indicators/est_industry/',
	trend: 'indicators/gdp_share/trend/',
	years: 'indicators/gdp_share/years/',
	theme: 'themes/RH/',
	scatter: 'indicators/est_industry/scatter/',
	standing: 'regions/MA-07/',
	comparison: 'compare/',
	potential: 'potential/',
	matrix: 'consultations/',
	tour: 'consultations/tour/',
	asked: 'consultations/map/'
} as const;

export interface Choice {
	form?: 'script' | 'fixed' | 'wordpress' | 'image';
	theme?: 'host' | 'light' | 'dark';
}

/** The code that a page gives for its first figure, in full. */
export async function codeOf(page: Page, address: string, { form, theme }: Choice = {}): Promise<string> {
	await page.goto(address);
	await hydrated(page);
	const share = page.locator('details.share').first();
	await share.locator('summary').first().click();
	if (form) await share.locator('[name="embed-form"]').selectOption(form);
	if (theme) await share.locator('[name="embed-theme"]').selectOption(theme);
	return (await share.locator('.embed-code pre').textContent()) ?? '';
}

/** The embed in a host's page, once it has arrived. */
export async function embedIn(page: Page): Promise<{ element: Locator; frame: Frame }> {
	const element = page.locator('iframe').first();
	await element.scrollIntoViewIfNeeded();
	const frame = await (await element.elementHandle())?.contentFrame();
	if (!frame) throw new Error('no frame');
	await frame.waitForLoadState('load');
	await frame.locator('figure[data-view]').first().waitFor();
	return { element, frame };
}

/** How tall an embed's content is. */
export function contentHeight(frame: Frame): Promise<number> {
	return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

/** By how much a page is wider than its window. */
export function sideways(page: Page | Frame): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
