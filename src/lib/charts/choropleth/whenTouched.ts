import type { Attachment } from 'svelte/attachments';

/** Lets a click be answered before a heavy download starts, in milliseconds. */
const answerFirst = 150;

/**
 * Calls `start` when a reader takes hold of the element: a press of the mouse or pen, a tap, two
 * fingers, or a wheel with Ctrl. A finger or wheel that only scrolls the page past it does not count.
 */
export function whenTouched(start: () => void): Attachment<HTMLElement> {
	return (element) => {
		const listening = new AbortController();
		const once = { signal: listening.signal, passive: true };
		const go = () => {
			listening.abort();
			setTimeout(start, answerFirst);
		};
		element.addEventListener('pointerdown', ({ pointerType }) => pointerType !== 'touch' && go(), once);
		element.addEventListener('click', go, once);
		element.addEventListener('touchstart', ({ touches }) => touches.length > 1 && go(), once);
		element.addEventListener('wheel', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && go(), once);
		return () => listening.abort();
	};
}
