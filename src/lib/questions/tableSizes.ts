import { question } from '#lib/warehouse/Question.ts';

/** How many rows the tables that pages count hold. */
export const tableSizes = question()(
	'tableSizes',
	{
		indicators: 'number',
		observations: 'number',
		sources: 'number',
		outcomes: 'number',
		meeting_outcomes: 'number'
	},
	`SELECT (SELECT count(*) FROM indicators) AS indicators, (SELECT count(*) FROM observations) AS observations,
		(SELECT count(*) FROM sources) AS sources, (SELECT count(*) FROM outcomes) AS outcomes,
		(SELECT count(*) FROM outcomes WHERE scope = 'meeting') AS meeting_outcomes`
);
