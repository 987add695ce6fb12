import { quantile } from 'd3-array';
import type { Browser } from '@playwright/test';
import { hydrated } from '../site/engineOfPage.ts';
import { table } from './table.ts';

const slowdown = 4;
const moves = 150;

/**
 * Milliseconds from each move of a pillar's slider until the frame in which the map and the result of the region in
 * focus have answered has been painted, on a processor four times slower; ranking and shares follow when the page is
 * free. Each begins inside a frame, so that nothing is counted but the work: the index worked out anew, script, styles,
 * layout and paint.
 */
export async function slidings(browser: Browser, address: string): Promise<number[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(address);
		await hydrated(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		return await page.evaluate(moveSliders, moves);
	} finally {
		await context.close();
	}
}

/** The figures as Markdown. */
export function slidingSaid(taken: readonly number[]): string {
	const ms = (share: number) => `${(quantile(taken, share) ?? Number.NaN).toFixed(1)} ms`;
	return table(['CPU ÷ 4', 'median', '95th percentile'], [['a slider of the index', ms(0.5), ms(0.95)]]);
}

/** Runs in the page. Each slider is drawn across its range and back, as a hand does, with more moves than frames. */
async function moveSliders(moves: number): Promise<number[]> {
	const sliders = [
		...document.querySelectorAll<HTMLInputElement>('figure input[type="range"][name^="weight-"]')
	];
	if (sliders.length < 2) throw new Error('The page has no sliders to move.');
	const written = () => {
		const classes = [...document.querySelectorAll<SVGElement>('figure .map [data-class]')];
		const value = document.querySelector('figure .standing .value')?.textContent ?? '';
		return value + classes.map((shape) => shape.dataset.class).join('');
	};
	const perSlider = Math.ceil(moves / sliders.length);
	const taken: number[] = [];
	let before = written();
	let changes = 0;
	for (let turn = 0; turn < moves; turn++) {
		const slider = sliders[Math.floor(turn / perSlider)];
		if (!slider) break;
		slider.value = String(Math.round(50 + 50 * Math.sin((2 * Math.PI * (turn % perSlider)) / perSlider)));
		await new Promise((frame) => requestAnimationFrame(frame));
		const started = performance.now();
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await new Promise<void>((painted) => {
			requestAnimationFrame(() => undefined);
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => painted();
			port2.postMessage(null);
		});
		taken.push(performance.now() - started);
		const after = written();
		if (after !== before) changes++;
		before = after;
		await new Promise((later) => setTimeout(later, 20));
	}
	// Where the hand turns, it moves by less than a step.
	if (changes < moves / 2) throw new Error(`Of ${moves} moves only ${changes} changed the picture.`);
	return taken;
}
