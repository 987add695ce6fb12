import { question } from '#lib/warehouse/Question.ts';

/**
 * SQL for what is missing: where an indicator has, for a year, a figure of some region, each region that has
 * none; the same for provinces.
 */
export const missingPlaces = `SELECT y.indicator, y.year, p.level, p.place
	FROM (
		SELECT DISTINCT indicator, year, level FROM figures JOIN places USING (place)
		WHERE level IN ('region', 'province')
	) y JOIN places p USING (level)
	WHERE NOT EXISTS (
		SELECT 1 FROM figures f
		WHERE f.indicator = y.indicator AND f.year = y.year AND f.place = p.place
	)`;

/** What is missing of every indicator (see missingPlaces). */
export const missingFigures = question()(
	'missingFigures',
	{ indicator: 'text', year: 'text', level: 'text', place: 'text' },
	`SELECT indicator, year, level, place FROM (${missingPlaces})
	ORDER BY indicator, year = 'n.d.', year DESC, level DESC, place`
);
