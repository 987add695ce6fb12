import type { Browser, Page } from '@playwright/test';

/**
 * Milliseconds from pointing at one place after another until the frame in which all linked pictures answer has been
 * painted. Each begins inside a frame, so that nothing is counted but the work: script, styles, layout and paint.
 */
export async function pointings(
	browser: Browser,
	{
		address,
		ready,
		times,
		slowdown
	}: { address: string; ready: (page: Page) => Promise<void>; times: number; slowdown: number }
): Promise<number[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(address);
		await ready(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return await page.evaluate(pointAtPlaces, times);
	} finally {
		await context.close();
	}
}

/** Runs in the page. */
async function pointAtPlaces(times: number): Promise<number[]> {
	const shapes = [...document.querySelectorAll('figure svg[role="group"] .region[data-place]')];
	if (shapes.length < 12) throw new Error('The page has no map to point at.');
	const taken: number[] = [];
	for (let turn = 0; turn < times; turn++) {
		const shape = shapes[(turn * 7) % shapes.length];
		const place = shape?.getAttribute('data-place') ?? '';
		const row = document.querySelector(`.ranking [data-place="${place}"]`);
		await new Promise((frame) => requestAnimationFrame(frame));
		const started = performance.now();
		shape?.dispatchEvent(new PointerEvent('pointerenter'));
		await new Promise<void>((painted) => {
			requestAnimationFrame(() => undefined);
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => painted();
			port2.postMessage(null);
		});
		taken.push(performance.now() - started);
		if (row && !row.classList.contains('pointed'))
			throw new Error(`The ranking does not answer to ${place}.`);
		shape?.dispatchEvent(new PointerEvent('pointerleave'));
		await new Promise((later) => setTimeout(later, 40));
	}
	return taken;
}
