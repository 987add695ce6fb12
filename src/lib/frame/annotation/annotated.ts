import { withAnnotation, type Annotation } from '#lib/view/annotation.ts';
import type { FramedView } from '../FramedView.ts';

/**
 * A view with a reader's words on it, as its address, its embed and its still image carry them.
 * @param here the page's own address: where the view has a page of its own, the words were not written there
 */
export function annotated(
	framed: FramedView,
	words: Annotation,
	here: Pick<URL, 'pathname' | 'search'>
): FramedView {
	const isHere =
		framed.page.startsWith(here.pathname) && /^([?#]|$)/.test(framed.page.slice(here.pathname.length));
	return {
		...framed,
		query: withAnnotation(framed.query, { ...words, on: '' }),
		page: withAnnotation(isHere ? framed.page : here.pathname + here.search, words),
		frozen: isHere && framed.frozen ? withAnnotation(framed.frozen, words) : undefined,
		annotation: { title: words.title, note: words.note }
	};
}
