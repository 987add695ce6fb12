import type { Rule } from './rules.ts';

/**
 * For each place, additive indicator, year and source with figures of all places below (of one level): their sum
 * and its difference from the place's own figure of the same source. Rounded, because decimals add up inexactly.
 */
const sums = `WITH due AS (
		SELECT parent, level, count(*) AS places FROM typed.places WHERE level IN ('region', 'province') GROUP BY ALL
	), parts AS (
		SELECT p.parent, p.level, o.indicator, o."year", o.source, sum(o.value) AS total, count(o.value) AS places
		FROM typed.observations o JOIN typed.places p USING (place) JOIN typed.indicators i USING (indicator)
		WHERE i.additive AND p.level IN ('region', 'province') GROUP BY ALL
	), compared AS (
		SELECT w._row, w.place, w.indicator, w."year", w.source, round(total, 6) AS total, w.value, places,
			round(total - w.value, 6) AS difference
		FROM parts JOIN due USING (parent, level, places)
			JOIN typed.observations w ON w.place = parts.parent AND w.indicator = parts.indicator
				AND w."year" = parts."year" AND w.source = parts.source
	)`;
const key = 'USING (place, indicator, "year", source)';
const written = (number: string) => String.raw`regexp_replace(CAST(${number} AS VARCHAR), '\.0$', '')`;

/** Sums are exact, or their difference is listed in sum_differences.csv as it is. No tolerance hides one. */
export const sumRules: Rule[] = [
	{
		table: 'observations',
		column: 'value',
		sql: `${sums} SELECT c._row, format('the {} places below "{}" add up to {}; {} stands here: correct it, or list the difference of {} in sum_differences.csv',
				places, place, ${written('total')}, ${written('value')}, ${written('c.difference')}) AS said
			FROM compared c LEFT JOIN typed.sum_differences d ${key}
			WHERE c.difference <> 0 AND d.place IS NULL`
	},
	{
		table: 'sum_differences',
		column: 'difference',
		sql: `${sums} SELECT d._row, CASE WHEN c.place IS NULL
				THEN 'the places below have no sum to compare: some have no figure of this source; no row was expected'
				WHEN c.difference = 0 THEN 'the places below add up exactly; no row was expected'
				ELSE format('{} is not the difference; {} was expected', ${written('d.difference')}, ${written('c.difference')}) END AS said
			FROM typed.sum_differences d LEFT JOIN compared c ${key}
			WHERE d.difference IS NOT NULL AND d.difference IS DISTINCT FROM c.difference`
	}
];
