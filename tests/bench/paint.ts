import { median } from 'd3-array';
import lighthouse from 'lighthouse';
import { chromiumWithPort } from './chromiumWithPort.ts';

/** What Lighthouse's mobile preset says of a page: times in milliseconds, score from 0 to 100. */
export interface Paint {
	firstPaint: number;
	largestPaint: number;
	blocking: number;
	layoutShift: number;
	score: number;
	requests: number;
}

/** Runs Lighthouse's mobile preset on a page some times, each in a browser without a past; gives the medians. */
export async function paint(address: string, runs: number): Promise<Paint> {
	const found: Paint[] = [];
	for (let run = 0; run < runs; run++) found.push(await once(address));
	const middle = (name: keyof Paint) => median(found, (one) => one[name]) ?? Number.NaN;
	return {
		firstPaint: middle('firstPaint'),
		largestPaint: middle('largestPaint'),
		blocking: middle('blocking'),
		layoutShift: middle('layoutShift'),
		score: middle('score'),
		requests: middle('requests')
	};
}

async function once(address: string): Promise<Paint> {
	const { port, close } = await chromiumWithPort();
	try {
		const result = await lighthouse(address, {
			port,
			logLevel: 'error',
			onlyCategories: ['performance'],
			disableFullPageScreenshot: true
		});
		if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
		const { audits, categories, runtimeError } = result.lhr;
		if (runtimeError) throw new Error(`Lighthouse failed on ${address}: ${runtimeError.message}`);
		const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
		const requests = audits['network-requests']?.details as { items?: unknown[] } | undefined;
		return {
			firstPaint: value('first-contentful-paint'),
			largestPaint: value('largest-contentful-paint'),
			blocking: value('total-blocking-time'),
			layoutShift: value('cumulative-layout-shift'),
			score: Math.round(100 * (categories.performance?.score ?? Number.NaN)),
			requests: requests?.items?.length ?? Number.NaN
		};
	} finally {
		await close();
	}
}
