import { writeFocus } from '#lib/view/focus.ts';
import { withFrozenAt } from '#lib/view/frozenAt.ts';

/** What the rest of a page knows of its address, for a picture that reads parameters of its own. */
export interface Surroundings {
	/** The address of the page, without what the reader chose. */
	here: string;
	/** What follows the address of the picture. */
	hash?: string;
	/** The region in focus. */
	focus: string;
	/** The release that the page is frozen at; '' for the last one. */
	frozenAt: string;
}

/** The canonical query of such a picture. @param own what its own parameters say: '' or a query */
export function surroundedQuery(own: string, { focus, frozenAt }: Surroundings): string {
	return withFrozenAt(own + writeFocus(focus).replace('?', own ? '&' : '?'), frozenAt);
}
