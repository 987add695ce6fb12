import type { Frame, Page } from '@playwright/test';

/** Waits until a page, or one in a frame, is hydrated. */
export async function hydrated(page: Page | Frame): Promise<void> {
	await page.waitForFunction(() => window.atlas !== undefined);
}

/** Starts the page's DuckDB and waits until it answers. */
export async function engineStarted(page: Page): Promise<void> {
	await hydrated(page);
	await page.evaluate(async () => {
		await window.atlas?.start();
		await window.atlas?.ready;
	});
}

/** Asks the page's DuckDB, starting it if it rests. */
export function askPage(page: Page, sql: string): Promise<Record<string, unknown>[]> {
	return page.evaluate(async (sql) => (await window.atlas?.ask(sql)) ?? [], sql);
}
