import { question } from '#lib/warehouse/Question.ts';

/**
 * The indicator-years that a map can show: those with a figure for at least six of the twelve regions. `provinces`
 * counts the provinces that have one too.
 */
export const mappableYears = question()(
	'mappableYears',
	{ indicator: 'text', year: 'text', regions: 'number', provinces: 'number' },
	`WITH provincial AS (
		SELECT indicator, year, count(*) AS provinces
		FROM figures JOIN places USING (place) WHERE level = 'province' GROUP BY indicator, year
	)
	SELECT m.indicator, m.year, m.regions, coalesce(p.provinces, 0)::INTEGER AS provinces
	FROM mappable m LEFT JOIN provincial p ON p.indicator = m.indicator AND p.year = m.year
	ORDER BY m.indicator, m.year = 'n.d.', m.year DESC`
);
