import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import { question } from '#lib/warehouse/Question.ts';
import { outcomesMatching } from './outcomesMatching.ts';

const facet = (filter: string, code: string, except: keyof OutcomeParams, joined = '') =>
	`SELECT '${filter}' AS filter, ${code} AS code, count(*) FILTER (o.scope = 'meeting') AS meeting,
		count(*) FILTER (o.scope <> 'meeting') AS others
	FROM outcomes o ${joined} WHERE ${outcomesMatching(except)} GROUP BY ${code}`;

/**
 * How many outcomes each code of a filter would leave, with the other filters as they are: those of the meetings, and
 * those of other scopes. A code that leaves none has no row.
 */
export const outcomeFacets = question<OutcomeParams>()(
	'outcomeFacets',
	{ filter: 'text', code: 'text', meeting: 'number', others: 'number' },
	`${facet('kind', 'o.kind', 'kinds')}
	UNION ALL ${facet('theme', 'o.theme', 'themes')}
	UNION ALL ${facet('sector', 's.sector', 'sectors', 'JOIN outcome_sectors s USING (outcome)')}
	UNION ALL ${facet('role', 'o.role', 'roles')}
	UNION ALL ${facet('scope', 'o.scope', 'scopes')}
	ORDER BY filter, code`
);
