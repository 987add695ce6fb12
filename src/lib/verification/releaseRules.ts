import type { Rule } from './rules.ts';

const key = 'place, indicator, "year", source';

/** The last revision of a figure says what the figure is. */
export const releaseRules: Rule[] = [
	{
		table: 'revisions',
		column: 'after',
		needs: ['observations'],
		sql: `SELECT r._row, CASE WHEN o.value IS NULL
				THEN 'the figure is not in observations.csv; it was expected there, or its withdrawal here'
				WHEN r.change = 'withdrawn' THEN 'the figure is in observations.csv; it was withdrawn by this release'
				ELSE format('{} is not the figure of observations.csv; {} was expected', r."after", o.value) END AS said
			FROM (SELECT * FROM typed.revisions QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY release DESC) = 1) r
				LEFT JOIN typed.observations o USING (${key})
			WHERE o.value IS DISTINCT FROM r."after"`
	},
	{
		table: 'revisions',
		column: 'before',
		sql: `SELECT _row, format('{} is not what the revision before left; {} was expected', "before", due) AS said
			FROM (SELECT *, lag("after") OVER (PARTITION BY ${key} ORDER BY release) AS due,
				row_number() OVER (PARTITION BY ${key} ORDER BY release) AS nth FROM typed.revisions)
			WHERE nth > 1 AND due IS DISTINCT FROM "before"`
	},
	{
		table: 'releases',
		column: 'date',
		sql: `SELECT _row, format('{} is not the day of the release {}', "date", release) AS said FROM typed.releases
			WHERE NOT starts_with(release, strftime("date", '%Y.%m.%d'))`
	}
];
