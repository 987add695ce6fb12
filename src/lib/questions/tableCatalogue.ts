import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** The tables that are counted: a name cannot be a parameter of SQL, and an estimate of the rows is not exact. */
export const countedTables = [
	'places',
	'indicators',
	'observations',
	'sum_differences',
	'sources',
	'notes',
	'meetings',
	'meeting_sources',
	'outcomes',
	'outcome_sectors',
	'outcome_indicators',
	'commitment_figures',
	'commitment_states',
	'milestones',
	'industrial_sites',
	'power_plants',
	'transport_sites',
	'index_components',
	'themes',
	'units',
	'sectors',
	'speaker_roles',
	'site_kinds',
	'group_members',
	'releases',
	'revisions',
	'translations',
	'tables'
] as const;

const counts = countedTables.map((name) => `SELECT '${name}' AS table_name, count(*) AS n FROM ${name}`);

/** The tables of the atlas in their order: names in three languages, what each holds, its rows and columns. */
export const tableCatalogue = question<{ lang: string }>()(
	'tableCatalogue',
	{
		table_name: 'text',
		name_fr: 'text',
		name_ar: 'text',
		name_en: 'text',
		description: 'text',
		row_count: 'number',
		column_count: 'number'
	},
	`WITH counted AS (
		${counts.join('\n\t\tUNION ALL ')}
	)
	SELECT t.table_name, t.name_fr, t.name_ar, t.name_en, ${inLanguage('t.description')} AS description,
		c.n::INTEGER AS row_count,
		(SELECT count(*) FROM duckdb_columns() d WHERE d.database_name = current_database()
			AND d.table_name = t.table_name)::INTEGER AS column_count
	FROM tables t JOIN counted c USING (table_name)
	ORDER BY t.position`
);
