import type { Browser, Page } from '@playwright/test';

/**
 * Milliseconds of some changes of indicator, each from the select's change event until the frame with the
 * new picture has been painted.
 */
export async function indicatorChanges(
	browser: Browser,
	{
		address,
		ready,
		changes,
		slowdown,
		only = []
	}: {
		address: string;
		ready: (page: Page) => Promise<void>;
		changes: number;
		slowdown: number;
		/** The indicators to change between; without any, all that the page offers. */
		only?: readonly string[];
	}
): Promise<number[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(address);
		await ready(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return await page.evaluate(changeIndicators, { changes, only });
	} finally {
		await context.close();
	}
}

/** Runs in the page. */
async function changeIndicators({
	changes,
	only
}: {
	changes: number;
	only: readonly string[];
}): Promise<number[]> {
	const select = document.querySelector<HTMLSelectElement>('select[name="indicator"]');
	const picture = document.querySelector('figure svg');
	if (!select || !picture) throw new Error('The page has no indicators to choose from, or no picture.');
	const offered = [...select.options].map((option) => option.value);
	const values = only.length ? offered.filter((value) => only.includes(value)) : offered;
	const first = values.indexOf(select.value);
	const said = () =>
		[...picture.querySelectorAll('[data-place]')].map((one) => one.getAttribute('aria-label'));
	let isInFrame = false;
	/** Once the frame that is being made has been painted. */
	const afterwards = (then: () => void) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = then;
		port2.postMessage(null);
	};
	const times: number[] = [];
	for (let change = 1; change <= changes; change++) {
		const before = said().join('\n');
		const painted = new Promise<void>((done, fail) => {
			setTimeout(() => fail(new Error(`The picture did not change to ${select.value}.`)), 20_000);
			const observer = new MutationObserver(() => {
				if (said().join('\n') === before) return;
				observer.disconnect();
				if (isInFrame) afterwards(done);
				else requestAnimationFrame(() => afterwards(done));
			});
			observer.observe(picture, { subtree: true, childList: true, attributes: true });
		});
		// Inside a frame, so that nothing is counted but the work: script, styles, layout and paint.
		await new Promise((frame) => requestAnimationFrame(frame));
		isInFrame = true;
		afterwards(() => (isInFrame = false));
		select.value = values[(first + change) % values.length] ?? '';
		const started = performance.now();
		select.dispatchEvent(new Event('change', { bubbles: true }));
		await painted;
		times.push(performance.now() - started);
		// No reader chooses faster; what the page does after it has painted is done by then.
		await new Promise((done) => setTimeout(done, 250));
	}
	return times;
}
