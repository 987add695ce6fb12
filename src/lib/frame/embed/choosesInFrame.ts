import type { Attachment } from 'svelte/attachments';

/**
 * Lets a click on a region of a drawing choose it, and do nothing else: on a page the same click also brings the
 * moving map, which an embed loads only when its button asks for it.
 */
export function choosesInFrame(choose: (place: string) => void): Attachment<HTMLElement> {
	return (element) => {
		const listening = new AbortController();
		const capture = { capture: true, signal: listening.signal };
		const placeOf = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
			target instanceof Element && !ctrlKey && !metaKey && !shiftKey
				? target.closest('svg a[data-place]')?.getAttribute('data-place')
				: undefined;
		element.addEventListener(
			'pointerdown',
			(event) => void (placeOf(event) && event.stopPropagation()),
			capture
		);
		element.addEventListener(
			'click',
			(event) => {
				const place = placeOf(event);
				if (!place) return;
				event.preventDefault();
				event.stopPropagation();
				choose(place);
			},
			capture
		);
		return () => listening.abort();
	};
}
