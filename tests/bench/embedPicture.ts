import type { Browser } from '@playwright/test';
import { firstPicture, type FirstPicture } from './firstPicture.ts';
import { slowLink } from './slowLink.ts';

/** What the reader of an article waits for, until the map in its frame is there. */
export interface EmbedFigures {
	firstPicture: FirstPicture[];
	/** Behind a slow 4G link, on a slower processor. */
	firstPictureSlow: FirstPicture[];
}

/** The map that the home page shows first, as an embed. */
const embed = 'fr/embed/indicators/est_industry/';

/** Measures the first picture of an embed as `measure` does that of a page. @param atlas the address of the site */
export async function embedPicture(
	browser: Browser,
	atlas: string,
	{ runs, slowRuns, slowdown }: { runs: number; slowRuns: number; slowdown: number }
): Promise<EmbedFigures> {
	const figures: EmbedFigures = { firstPicture: [], firstPictureSlow: [] };
	// The first visit lets the server compress what it will send.
	await firstPicture(browser, `${atlas}/${embed}`);
	for (let n = 0; n < runs; n++) figures.firstPicture.push(await firstPicture(browser, `${atlas}/${embed}`));
	const link = await slowLink(`${atlas}/`);
	for (let n = 0; n < slowRuns; n++) {
		figures.firstPictureSlow.push(await firstPicture(browser, `${link.address}/${embed}`, slowdown));
	}
	link.close();
	return figures;
}
