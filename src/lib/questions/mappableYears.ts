import { question } from '#lib/warehouse/Question.ts';

/** The indicator-years that a map can show: those with a figure for at least six of the twelve regions. */
export const mappableYears = question()(
	'mappableYears',
	{ indicator: 'text', year: 'text', regions: 'number' },
	`SELECT indicator, year, regions FROM mappable ORDER BY indicator, year = 'n.d.', year DESC`
);
