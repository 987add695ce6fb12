import type { Rule } from './rules.ts';

const table = 'index_components';
const counted = `typed.${table} c JOIN typed.indicators i USING (indicator)`;

/** Whether a region's figure of a component, or the population that divides it, is there. */
const isKnown = (place: string, indicator: string, year: string) =>
	`EXISTS (FROM typed.observations o WHERE o.place = ${place} AND o.indicator = ${indicator} AND o."year" = ${year})`;

/** What the index of potential counts is good or bad, comparable between regions, and known for half of them. */
export const indexRules: Rule[] = [
	{
		table,
		column: 'indicator',
		sql: `SELECT c._row, format('"{}" is neutral; an indicator of which more is better, or less, was expected', indicator) AS said
			FROM ${counted} WHERE i.direction = 'neutral'`
	},
	{
		table,
		column: 'year',
		needs: ['observations', 'places'],
		sql: `SELECT _row, format('"{}" is known for {} regions in {}; at least six were expected', indicator, known, "year") AS said
			FROM (SELECT c.*, (SELECT count(*) FROM typed.places p
					WHERE p.level = 'region' AND ${isKnown('p.place', 'c.indicator', 'c."year"')}) AS known
				FROM ${counted})
			WHERE known < 6`
	},
	{
		table,
		column: 'per',
		sql: `SELECT c._row, CASE
				WHEN per IS NULL AND additive THEN format('"{}" follows the size of regions; it was expected to be divided', indicator)
				WHEN per = 'population' AND NOT additive THEN format('"{}" does not add up; a number of things was expected', indicator)
				ELSE format('"{}" is in {}; a share of the country in percent was expected', indicator, i.unit) END AS said
			FROM ${counted}
			WHERE CASE WHEN per IS NULL THEN additive WHEN per = 'population' THEN NOT additive ELSE additive OR i.unit <> 'percent' END`
	},
	{
		table,
		column: 'per_year',
		needs: ['observations', 'places'],
		sql: `SELECT DISTINCT c._row, format('the population of {} is not known in {}; it was expected to divide by', place, per_year) AS said
			FROM typed.${table} c, (SELECT place FROM typed.places WHERE level IN ('region', 'country')) p
			WHERE per_year IS NOT NULL AND NOT ${isKnown('p.place', `'population'`, 'c.per_year')}
			QUALIFY row_number() OVER (PARTITION BY c._row ORDER BY place) = 1`
	},
	{
		table,
		column: 'unit',
		sql: `SELECT c._row, format('"{}" is not the unit of {}; "{}" was expected, as nothing divides it', c.unit, indicator, i.unit) AS said
			FROM ${counted} WHERE per IS NULL AND c.unit <> i.unit`
	}
];
