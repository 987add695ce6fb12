import type { Browser, Page } from '@playwright/test';
import { engineStarted } from '../site/engineOfPage.ts';
import { embedPicture, type EmbedFigures } from './embedPicture.ts';
import { engineStart } from './engineStart.ts';
import { firstPicture, type FirstPicture } from './firstPicture.ts';
import { indicatorChanges } from './indicatorChange.ts';
import { paint, type Paint } from './paint.ts';
import { slowLink } from './slowLink.ts';

/** What is measured of both pages. */
export interface PageFigures {
	/** Without throttling, cold, several runs. */
	firstPicture: FirstPicture[];
	/** Behind a slow 4G link, on a processor four times slower. */
	firstPictureSlow: FirstPicture[];
	/** Milliseconds of each change, at full speed and on a processor four times slower. */
	changes: number[];
	changesSlow: number[];
}

export interface Figures {
	atlas: PageFigures;
	naive: PageFigures;
	embed: EmbedFigures;
	/** Lighthouse's mobile preset, medians, by page. */
	paint: Record<string, Paint>;
	/** Milliseconds of cold starts of the atlas's engine. */
	engineStarts: number[];
}

const slowdown = 4;
const changes = 60;
const pages = {
	'atlas, home (fr)': 'fr/',
	'atlas, home (ar)': 'ar/',
	'atlas, indicator': 'fr/indicators/est_industry/',
	'atlas, region': 'fr/regions/MA-07/'
};

/** Measures the atlas and the naive page, one thing at a time. */
export async function measure(browser: Browser, atlas: string, naive: string): Promise<Figures> {
	const home = { address: `${atlas}/`, below: 'fr/', ready: engineStarted };
	const other = { address: `${naive}/`, below: '', ready: drawn };
	// The first visit lets the server compress what it will send.
	await firstPicture(browser, home.address + home.below);
	await firstPicture(browser, other.address);

	const paints: Record<string, Paint> = {};
	for (const [name, below] of Object.entries(pages)) {
		say(`Lighthouse: ${name}`);
		paints[name] = await paint(`${atlas}/${below}`, 3);
	}
	say('Lighthouse: naive page');
	paints['naive page'] = await paint(other.address, 1);
	say('engine starts');
	const engineStarts = await times(5, () => engineStart(browser, home.address + home.below));
	say('first picture: embed');
	const embed = await embedPicture(browser, atlas, { runs: 7, slowRuns: 3, slowdown });
	return {
		embed,
		atlas: await measurePage(browser, home, { runs: 7, slowRuns: 3 }),
		naive: await measurePage(browser, other, { runs: 5, slowRuns: 1 }),
		paint: paints,
		engineStarts
	};
}

async function measurePage(
	browser: Browser,
	page: { address: string; below: string; ready: (page: Page) => Promise<void> },
	{ runs, slowRuns }: { runs: number; slowRuns: number }
): Promise<PageFigures> {
	const address = page.address + page.below;
	say(`first picture: ${address}`);
	const fast = await times(runs, () => firstPicture(browser, address));
	const link = await slowLink(page.address);
	const slow = await times(slowRuns, () => firstPicture(browser, `${link.address}/${page.below}`, slowdown));
	link.close();
	say(`indicator changes: ${address}`);
	const change = { address, ready: page.ready, changes };
	return {
		firstPicture: fast,
		firstPictureSlow: slow,
		changes: await indicatorChanges(browser, { ...change, slowdown: 1 }),
		changesSlow: await indicatorChanges(browser, { ...change, slowdown })
	};
}

async function times<T>(count: number, run: () => Promise<T>): Promise<T[]> {
	const found: T[] = [];
	for (let n = 0; n < count; n++) found.push(await run());
	return found;
}

async function drawn(page: Page): Promise<void> {
	await page.locator('figure svg [data-place]').nth(11).waitFor({ timeout: 60_000 });
}

function say(what: string): void {
	process.stderr.write(`measuring ${what}\n`);
}
