import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { engineStarted } from './engineOfPage.ts';
import { everyPage } from './kindsOfPage.ts';
import { expect, test } from './page.ts';

interface Shift {
	value: number;
	moved: string[];
}
type WindowWithShifts = Window & { shifts?: Shift[] };

async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: Shift[] = ((window as WindowWithShifts).shifts = []);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources = [] } = entry as PerformanceEntry & {
					value: number;
					sources?: { node?: Node }[];
				};
				const moved = sources.map(
					({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent) ?? ''
				);
				shifts.push({ value, moved: moved.map((text) => text.slice(0, 120)) });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

const phone = 375;

/** Runs in the page: what stands beyond its width, and the page itself if it scrolls sideways. */
function beyondItsWidth(): string[] {
	const wide = document.documentElement.clientWidth;
	const beyond = [...document.body.querySelectorAll('*')].filter((one) => {
		const { left, right, width } = one.getBoundingClientRect();
		const hidden = one.closest('.visually-hidden, svg') !== null;
		return width > 0 && !hidden && (right > wide + 1 || left < -1);
	});
	if (document.documentElement.scrollWidth !== wide) beyond.push(document.documentElement);
	return beyond.map((one) => one.outerHTML.slice(0, 120));
}

for (const width of [phone, 1280]) {
	test.describe(`at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 800 } });

		// Where there is room, languages do not differ in what moves.
		for (const { name, address } of everyPage.filter(
			({ language }) => width === phone || language === 'fr'
		)) {
			test(`nothing moves while the page loads, late fonts or not, nor scrolls sideways: ${name}`, async ({
				page
			}) => {
				await watchShifts(page);
				await page.route('**/plex-*.css', async (route) => {
					await wait(400);
					await route.continue();
				});
				await page.goto(address);
				if (address === 'fr/') await engineStarted(page);
				await page.evaluate(() => document.fonts.ready);
				await page.waitForTimeout(200);
				expect(await page.evaluate(() => (window as WindowWithShifts).shifts)).toEqual([]);
				if (width === phone) expect(await page.evaluate(beyondItsWidth)).toEqual([]);
			});
		}
	});
}
