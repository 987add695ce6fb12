import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import { question } from '#lib/warehouse/Question.ts';
import { outcomesMatching } from './outcomesMatching.ts';
import { outcomeTold, toldOfOutcome } from './outcomeTold.ts';

/**
 * The outcomes that the filters leave, of one theme and one place or of all (''), theme by theme and region by region,
 * the country last, with the source that carries each: at most so many.
 */
export const outcomesFound = question<
	OutcomeParams & { theme: string; place: string; most: number; lang: string }
>()(
	'outcomesFound',
	outcomeTold,
	`SELECT ${toldOfOutcome}
	FROM outcomes o JOIN sources s USING (source) JOIN themes t USING (theme)
	WHERE ($theme = '' OR o.theme = $theme) AND ($place = '' OR o.place = $place) AND ${outcomesMatching()}
	ORDER BY t.position, o.place = 'MA', o.place, o.position LIMIT $most`
);
