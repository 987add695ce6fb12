import { isSparing } from './isSparing.ts';

/**
 * Calls `start` once: when the reader first touches a key or the page, or, on a connection that is neither
 * slow nor metered, when the loaded page has been idle.
 * @returns a function that calls it off.
 */
export function whenIdle(start: () => void): () => void {
	const away = new AbortController();
	const once = () => {
		away.abort();
		start();
	};
	for (const act of ['pointerdown', 'keydown'] as const) {
		addEventListener(act, once, { signal: away.signal, passive: true });
	}
	if (!isSparing()) {
		const idle = () => {
			const wait = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1000));
			wait(() => away.signal.aborted || once());
		};
		if (document.readyState === 'complete') idle();
		else addEventListener('load', () => setTimeout(idle, 500), { signal: away.signal });
	}
	return () => away.abort();
}
