import { question } from '#lib/warehouse/Question.ts';

/**
 * For each indicator and year, the places that have a figure: the codes of the regions with one of their own, the
 * codes of those that have one only together with others, how many provinces, and whether Morocco has one. Codes
 * stand in their order, with a space between them; empty where there is none.
 */
export const coverage = question()(
	'coverage',
	{
		indicator: 'text',
		year: 'text',
		regions: 'text',
		together: 'text',
		provinces: 'number',
		country: 'boolean'
	},
	`WITH together AS (
		SELECT DISTINCT f.indicator, f.year, g.member AS place
		FROM figures f JOIN group_members g ON g.group_place = f.place
			ANTI JOIN figures own ON own.place = g.member AND own.indicator = f.indicator AND own.year = f.year
	), grouped AS (
		SELECT indicator, year, string_agg(place, ' ' ORDER BY place) AS places FROM together GROUP BY indicator, year
	), single AS (
		SELECT f.indicator, f.year,
			string_agg(p.place, ' ' ORDER BY p.place) FILTER (p.level = 'region') AS regions,
			count(*) FILTER (p.level = 'province') AS provinces,
			bool_or(p.level = 'country') AS country
		FROM figures f JOIN places p USING (place) GROUP BY f.indicator, f.year
	)
	SELECT s.indicator, s.year, coalesce(s.regions, '') AS regions, coalesce(g.places, '') AS together,
		s.provinces::INTEGER AS provinces, s.country
	FROM single s LEFT JOIN grouped g ON g.indicator = s.indicator AND g.year = s.year
	ORDER BY s.indicator, s.year = 'n.d.', s.year`
);
