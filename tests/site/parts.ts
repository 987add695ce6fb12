import type { Locator, Page } from '@playwright/test';

/** The twelve codes, in order. */
export const regions = Array.from({ length: 12 }, (_, n) => `MA-${String(n + 1).padStart(2, '0')}`);

/** The regions of a page's first map, as shapes. */
export function shapesOf(page: Page): Locator {
	return page.locator('figure[data-view] svg').first().locator('[data-place][data-class]');
}

/** What a page's first map says: each region's code, its spoken value and its class. */
export async function picture(page: Page): Promise<string[]> {
	const said = await shapesOf(page).evaluateAll((shapes) =>
		shapes.map((shape) =>
			['data-place', 'aria-label', 'data-class'].map((name) => shape.getAttribute(name)).join(' | ')
		)
	);
	return said.sort();
}

/** The codes of the places that some elements are marked with, each once, in order. */
export async function placesOf(marked: Locator): Promise<string[]> {
	const codes = await marked.evaluateAll((found) => found.map((one) => one.getAttribute('data-place') ?? ''));
	return [...new Set(codes)].sort();
}

/** Where the page tells its reader something: an unknown parameter, an engine that did not start. */
export function messagesOf(page: Page): Locator {
	return page.locator('[role="status"], [role="alert"]');
}
