import { question } from '#lib/warehouse/Question.ts';

/**
 * The regions on every indicator whose dispersion can be told, in each year that all of them have a figure for: no
 * totals, which follow the size of regions, and nothing that was ever zero or below (growth), which has no relative
 * dispersion. With them their population in the same years, to weigh by. `note` names a row of notes.
 */
export const dispersionFigures = question()(
	'dispersionFigures',
	{
		indicator: 'text',
		year: 'text',
		place: 'text',
		value: 'number',
		source: 'text',
		note: 'text?',
		disputed: 'boolean'
	},
	`WITH regional AS (
		SELECT f.* FROM figures f JOIN places p USING (place) WHERE p.level = 'region' AND f.year <> 'n.d.'
	), complete AS (
		SELECT indicator, year FROM regional
		GROUP BY indicator, year HAVING count(*) = (SELECT count(*) FROM places WHERE level = 'region')
	), told AS (
		SELECT c.indicator, c.year FROM complete c JOIN indicators i USING (indicator)
		WHERE NOT i.additive AND (SELECT min(r.value) FROM regional r WHERE r.indicator = c.indicator) > 0
	)
	SELECT r.indicator, r.year, r.place, r.value, r.source, r.note, r.disputed
	FROM regional r JOIN complete USING (indicator, year)
	WHERE (r.indicator, r.year) IN (SELECT indicator, year FROM told)
		OR (r.indicator = 'population' AND r.year IN (SELECT year FROM told))
	ORDER BY r.indicator, r.year, r.place`
);
