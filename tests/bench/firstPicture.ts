import type { Browser, Request } from '@playwright/test';

export interface FirstPicture {
	/** Milliseconds from the start of the navigation to the first frame with twelve drawn regions. */
	time: number;
	/** Bytes on the wire of what was asked for before that frame, headers included. */
	bytes: { page: number; styles: number; fonts: number; scripts: number; data: number };
	/** How many requests those were. */
	requests: number;
}

type WindowWithPicture = Window & { firstPicture?: number };

const parts = { document: 'page', stylesheet: 'styles', font: 'fonts', script: 'scripts' } as const;

/** Opens a page without any cache and measures what its reader waits for until the map is there. */
export async function firstPicture(browser: Browser, address: string, slowdown = 1): Promise<FirstPicture> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
	try {
		const page = await context.newPage();
		const finished: Request[] = [];
		page.on('requestfinished', (request) => finished.push(request));
		await page.addInitScript(watchForPicture);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForFunction(() => (window as WindowWithPicture).firstPicture, null, { timeout: 120_000 });
		const { time, origin } = await page.evaluate(() => ({
			time: (window as WindowWithPicture).firstPicture ?? 0,
			origin: performance.timeOrigin
		}));
		await page.waitForTimeout(300);
		const before = finished.filter((request) => request.timing().startTime < origin + time);
		const bytes = { page: 0, styles: 0, fonts: 0, scripts: 0, data: 0 };
		for (const request of before) {
			const sizes = await request.sizes();
			const part = parts[request.resourceType() as keyof typeof parts] ?? 'data';
			bytes[part] += sizes.responseBodySize + sizes.responseHeadersSize;
		}
		return { time, bytes, requests: before.length };
	} finally {
		await context.close();
	}
}

/** Runs in the page: notes when the first frame with twelve regions has been handed to the screen. */
function watchForPicture(): void {
	const look = () => {
		const drawn = new Set<string | null>();
		for (const shape of document.querySelectorAll('figure svg [data-place]')) {
			if (shape.matches('[d]') || shape.querySelector('[d]')) drawn.add(shape.getAttribute('data-place'));
		}
		if (drawn.size < 12) {
			requestAnimationFrame(look);
			return;
		}
		// This frame carries the regions: a message sent from it arrives once it has been painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			(window as WindowWithPicture).firstPicture = performance.now();
		};
		port2.postMessage(null);
	};
	requestAnimationFrame(look);
}
