import { question } from '#lib/warehouse/Question.ts';

/**
 * The establishments of each region by sector: industry, construction, commerce and services, which add up to all
 * business establishments, in the years that all regions have all four for.
 */
export const establishmentsBySector = question()(
	'establishmentsBySector',
	{ indicator: 'text', year: 'text', place: 'text', value: 'number', source: 'text' },
	`WITH sectors AS (
		SELECT * FROM (VALUES (1, 'est_industry'), (2, 'est_construction'), (3, 'est_commerce'), (4, 'est_services'))
			AS listed (position, indicator)
	), counted AS (
		SELECT s.position, f.* FROM sectors s JOIN figures f USING (indicator) JOIN places p USING (place)
		WHERE p.level = 'region'
	)
	SELECT indicator, year, place, value, source FROM counted
	WHERE year IN (
		SELECT year FROM counted GROUP BY year
		HAVING count(*) = (SELECT count(*) FROM sectors) * (SELECT count(*) FROM places WHERE level = 'region')
	)
	ORDER BY year DESC, position, place`
);
