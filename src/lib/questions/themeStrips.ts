import { question } from '#lib/warehouse/Question.ts';

/**
 * The twelve regions on the indicators that speak for each theme (the view `standings`); `position` is the
 * indicator's place among those of its theme. A theme without comparable figures has no row.
 */
export const themeStrips = question()(
	'themeStrips',
	{ theme: 'text', indicator: 'text', year: 'text', position: 'number', place: 'text', value: 'number?' },
	`SELECT theme, indicator, year, headline AS position, place, value
	FROM standings JOIN themes t USING (theme) ORDER BY t.position, headline, place`
);
