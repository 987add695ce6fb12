import { question } from '#lib/warehouse/Question.ts';

/** The indicators of which the regions' figures are known for more than one year. */
export const indicatorsWithTrend = question()(
	'indicatorsWithTrend',
	{ indicator: 'text' },
	`SELECT indicator FROM figures JOIN places USING (place) WHERE level = 'region' AND year <> 'n.d.'
	GROUP BY indicator HAVING count(DISTINCT year) > 1 ORDER BY indicator`
);
