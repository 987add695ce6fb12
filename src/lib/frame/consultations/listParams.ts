import type { Language } from '#lib/view/languages.ts';
import { outcomeParams, type OutcomeParams, type OutcomesView } from '#lib/view/OutcomesView.ts';

/** More than there are outcomes: the list is cut where it is shown, so that a link reaches each of them. */
const all = 1000;

/** What `outcomesFound` is asked for, to list the outcomes of a view. */
export function listParams(
	view: Pick<OutcomesView, 'filters' | 'words' | 'at'>,
	lang: Language
): OutcomeParams & { theme: string; place: string; most: number; lang: string } {
	return { ...outcomeParams(view), ...view.at, most: all, lang };
}
