import type { Browser } from '@playwright/test';
import { hydrated } from '../site/engineOfPage.ts';

/** Milliseconds from start() to the first moment the page's DuckDB answers, in a browser without any cache. */
export async function engineStart(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		// Only start() below may start the engine, not the page's own idle moment.
		await page.addInitScript(() => {
			window.requestIdleCallback = () => 0;
		});
		await page.goto(address);
		await hydrated(page);
		return await page.evaluate(async () => {
			const started = performance.now();
			await window.atlas?.start();
			await window.atlas?.ready;
			return performance.now() - started;
		});
	} finally {
		await context.close();
	}
}
