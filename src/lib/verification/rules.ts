/** A rule across tables, which `schema.sql` cannot ask of one row. */
export interface Rule {
	/** The table and the column where its faults stand. */
	table: string;
	column: string;
	/** Finds the faulty rows: `_row`, and `said`, what is wrong and what was expected. `$year` is the current one. */
	sql: string;
	isNotice?: boolean;
	/** The tables without whose rows nothing can be said. */
	needs?: string[];
}

const observed = `typed.observations o JOIN typed.indicators i USING (indicator)`;
/** A number as it is written: without the zero that DuckDB adds. */
const value = String.raw`regexp_replace(CAST(o.value AS VARCHAR), '\.0$', '')`;

/** The rules on tables that are named here; those on all tables of a kind are in `schemaRules.server.ts`. */
export const rules: Rule[] = [
	{
		table: 'places',
		column: 'parent',
		sql: `SELECT p._row, CASE WHEN above.place IS NULL
				THEN format('"{}" is not in places.csv; the place above "{}" was expected', p.parent, p.place)
				ELSE format('"{}" is a {}; a {} was expected above a {}', p.parent, above.level, due, p.level) END AS said
			FROM (SELECT *, CASE level WHEN 'province' THEN 'region' ELSE 'country' END AS due FROM typed.places) p
				LEFT JOIN typed.places above ON above.place = p.parent
			WHERE p.parent IS NOT NULL AND p.level <> 'country' AND above.level IS DISTINCT FROM p.due`
	},
	{
		table: 'group_members',
		column: 'group_place',
		sql: `SELECT m._row, format('"{}" is a {}; a group was expected', place, level) AS said
			FROM typed.group_members m JOIN typed.places p ON p.place = m.group_place WHERE level <> 'group'`
	},
	{
		table: 'group_members',
		column: 'member',
		sql: `SELECT m._row, format('"{}" is a {}; a region was expected', place, level) AS said
			FROM typed.group_members m JOIN typed.places p ON p.place = m.member WHERE level <> 'region'`
	},
	{
		table: 'observations',
		column: 'year',
		sql: `SELECT _row, format('{} is out of range; a year from 1990 to {} was expected', "year", $year + 1) AS said
			FROM typed.observations WHERE TRY_CAST("year" AS INTEGER) NOT BETWEEN 1990 AND $year + 1`
	},
	{
		table: 'observations',
		column: 'value',
		sql: `SELECT o._row, format('{} per cent; from {} to 100 was expected of {}', ${value}, low, indicator) AS said
			FROM (SELECT *, CASE WHEN indicator LIKE '%growth%' THEN -100 ELSE 0 END AS low FROM typed.observations) o
				JOIN typed.indicators i USING (indicator)
			WHERE unit = 'percent' AND o.value NOT BETWEEN low AND 100`
	},
	{
		table: 'observations',
		column: 'value',
		sql: `SELECT o._row, format('{} {}; a count was expected, which is not negative', ${value}, unit) AS said
			FROM ${observed} WHERE unit NOT IN ('percent', 'mad', 'billion_mad') AND o.value < 0`
	},
	{
		table: 'meetings',
		column: 'date',
		sql: `SELECT _row, format('{} is in the future; the day of a meeting that was held was expected', "date") AS said
			FROM typed.meetings WHERE status = 'held' AND date_part('year', "date") > $year`
	},
	{
		table: 'indicators',
		column: 'indicator',
		isNotice: true,
		needs: ['observations'],
		sql: `SELECT _row, format('"{}" has no observation', indicator) AS said FROM typed.indicators
			ANTI JOIN typed.observations USING (indicator)`
	}
];
