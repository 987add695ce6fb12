import { quantile } from 'd3-array';
import type { Browser, Page } from '@playwright/test';
import { engineStarted } from '../site/engineOfPage.ts';
import { indicatorChanges } from './indicatorChange.ts';
import { pointings } from './pointing.ts';
import { table, type Row } from './table.ts';

/** Milliseconds of a reader's acts on a processor four times slower. */
export interface Exploring {
	name: string;
	/** From pointing at a place to the frame in which all linked pictures have answered. */
	pointing: number[];
	/** From choosing another indicator to the painted picture. */
	changing: number[];
}

const slowdown = 4;
/** Indicators that are known for the provinces too. */
const provincial = ['est_industry', 'population', 'unemployment_census', 'est_jobs', 'illiteracy_10plus'];

/** Points and changes on the home page, with twelve regions and with 75 provinces. @param site its address */
export async function exploring(browser: Browser, site: string): Promise<Exploring[]> {
	const found: Exploring[] = [];
	for (const [name, query, places] of [
		['12 regions', '', 12],
		['75 provinces', '?level=province', 75]
	] as const) {
		const address = `${site}/fr/${query}`;
		const ready = async (page: Page) => {
			await engineStarted(page);
			await page
				.locator('figure svg[role="group"] a.region')
				.nth(places - 1)
				.waitFor({ timeout: 60_000 });
		};
		found.push({
			name,
			pointing: await pointings(browser, { address, ready, times: 120, slowdown }),
			changing: await indicatorChanges(browser, {
				address,
				ready,
				changes: 60,
				slowdown,
				only: places === 12 ? [] : provincial
			})
		});
	}
	return found;
}

/** The figures as Markdown. */
export function exploringSaid(found: readonly Exploring[]): string {
	const ms = (values: number[], share: number) => `${(quantile(values, share) ?? Number.NaN).toFixed(1)} ms`;
	const rows = found.map(({ name, pointing, changing }): Row => [
		name,
		ms(pointing, 0.5),
		ms(pointing, 0.95),
		ms(changing, 0.5),
		ms(changing, 0.95)
	]);
	return table(
		['CPU ÷ 4', 'pointing, median', '95th percentile', 'another indicator, median', '95th percentile'],
		rows
	);
}
