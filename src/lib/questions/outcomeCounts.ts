import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import { question } from '#lib/warehouse/Question.ts';
import { outcomesMatching } from './outcomesMatching.ts';

/**
 * How many outcomes there are of each theme in each place, as far as the filters leave any: those of the meetings, and
 * apart from them those of other scopes. What was said of no region is of the country, `MA`.
 */
export const outcomeCounts = question<OutcomeParams>()(
	'outcomeCounts',
	{ theme: 'text', place: 'text', meeting: 'number', others: 'number' },
	`SELECT o.theme, o.place, count(*) FILTER (o.scope = 'meeting') AS meeting,
		count(*) FILTER (o.scope <> 'meeting') AS others
	FROM outcomes o WHERE ${outcomesMatching()} GROUP BY o.theme, o.place ORDER BY o.theme, o.place`
);
