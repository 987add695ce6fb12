import { question } from '#lib/warehouse/Question.ts';

/**
 * The establishments and jobs of every province beside its inhabitants, for each indicator and year that is known for
 * all provinces, with the population of the same year. `region` is the province's.
 */
export const provincialCounts = question()(
	'provincialCounts',
	{
		indicator: 'text',
		year: 'text',
		place: 'text',
		region: 'text',
		value: 'number',
		population: 'number',
		source: 'text',
		per_source: 'text'
	},
	`WITH provincial AS (
		SELECT f.*, p.parent AS region FROM figures f JOIN places p USING (place)
		WHERE p.level = 'province' AND f.year <> 'n.d.'
	), complete AS (
		SELECT indicator, year FROM provincial
		GROUP BY indicator, year HAVING count(*) = (SELECT count(*) FROM places WHERE level = 'province')
	)
	SELECT c.indicator, c.year, c.place, c.region, c.value, n.value AS population, c.source, n.source AS per_source
	FROM provincial c JOIN complete k ON k.indicator = c.indicator AND k.year = c.year
		JOIN indicators i ON i.indicator = c.indicator
		JOIN provincial n ON n.place = c.place AND n.year = c.year AND n.indicator = 'population'
	WHERE i.additive AND i.unit IN ('establishments', 'jobs')
	ORDER BY i.headline NULLS LAST, c.indicator, c.year, c.place`
);
