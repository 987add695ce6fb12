import type { Page } from '@playwright/test';

/** What a page offers to tests and curious readers as `window.atlas` once it is hydrated. */
export interface AtlasOfPage {
	ready: Promise<void>;
	start(): Promise<void>;
	ask(sql: string): Promise<Record<string, unknown>[]>;
}

type WindowWithAtlas = Window & { atlas?: AtlasOfPage };

/** Waits until a page is hydrated. */
export async function hydrated(page: Page): Promise<void> {
	await page.waitForFunction(() => (window as WindowWithAtlas).atlas !== undefined);
}

/** Starts the page's DuckDB and waits until it answers. */
export async function engineStarted(page: Page): Promise<void> {
	await hydrated(page);
	await page.evaluate(async () => {
		const { atlas } = window as WindowWithAtlas;
		await atlas?.start();
		await atlas?.ready;
	});
}

/** Asks the page's DuckDB, which must have been started. */
export function askPage(page: Page, sql: string): Promise<Record<string, unknown>[]> {
	return page.evaluate(async (sql) => (await (window as WindowWithAtlas).atlas?.ask(sql)) ?? [], sql);
}
