import { inQuotes } from './fillTables.server.ts';
import type { Rule } from './rules.ts';
import type { Table } from './Schema.ts';

const languages = ['fr', 'ar', 'en'];

/** The rules on every table of a kind: on those with texts in three languages, and on those that cite sources. */
export function schemaRules(tables: readonly Table[]): Rule[] {
	return [
		...tables.flatMap(translationRules),
		describedTexts(tables),
		listedTables(tables),
		citedSources(tables),
		...['units', 'notes', 'sectors', 'speaker_roles', 'site_kinds'].map((vocabulary) =>
			usedWords(vocabulary, tables)
		)
	];
}

/** A text that is there in one language is there in all three. */
function translationRules({ name: table, columns, constraints }: Table): Rule[] {
	const filled = constraints
		.filter(({ type }) => type === 'NOT NULL')
		.flatMap((constraint) => constraint.columns);
	return translatedTexts(columns).flatMap((text) =>
		languages
			.filter((language) => !filled.includes(`${text}_${language}`))
			.map((language) => {
				const others = languages
					.filter((other) => other !== language)
					.map((other) => inQuotes(`${text}_${other}`));
				const column = `${text}_${language}`;
				return {
					table,
					column,
					sql: `SELECT _row, 'the translation is missing; the text is there in another language' AS said
					FROM typed.${inQuotes(table)}
					WHERE ${inQuotes(column)} IS NULL AND coalesce(${others.join(', ')}) IS NOT NULL`
				};
			})
	);
}

/** What translations.csv speaks of is there. */
function describedTexts(tables: readonly Table[]): Rule {
	const columns = tables.flatMap(({ name, columns: own }) =>
		own.map((column) => `('${name}.${column.name}')`)
	);
	return {
		table: 'translations',
		column: 'column_name',
		sql: `SELECT _row, format('there is no column {}_{} in {}; a column of texts was expected',
				column_name, "language", table_name) AS said
			FROM typed.translations
			WHERE concat(table_name, '.', column_name, '_', "language") NOT IN (VALUES ${columns.join(', ')})`
	};
}

/** What tables.csv lists is there. */
function listedTables(tables: readonly Table[]): Rule {
	return {
		table: 'tables',
		column: 'table_name',
		sql: `SELECT _row, format('"{}" is not a table of schema.sql; one was expected', table_name) AS said
			FROM typed.tables WHERE table_name NOT IN (VALUES ${tables.map(({ name }) => `('${name}')`).join(', ')})`
	};
}

/** What a vocabulary has a word for is spoken of somewhere. */
function usedWords(vocabulary: string, tables: readonly Table[]): Rule {
	const citing = citingOf(vocabulary, tables);
	const [word = ''] = tables.find(({ name }) => name === vocabulary)?.columns.map(({ name }) => name) ?? [];
	return {
		table: vocabulary,
		column: word,
		needs: citing.map(({ table }) => table),
		sql: `SELECT _row, format('"{}" is used by no row; it was expected to be used, or not to be here', ${inQuotes(word)}) AS said
			FROM typed.${vocabulary} v WHERE NOT EXISTS (FROM (${cells(citing)}) c(word) WHERE word = v.${inQuotes(word)})`
	};
}

/** Every source carries something; those of kind "places" carry names and shapes as a whole. */
function citedSources(tables: readonly Table[]): Rule {
	const citing = citingOf('sources', tables);
	return {
		table: 'sources',
		column: 'source',
		needs: citing.map(({ table }) => table),
		sql: `SELECT _row, format('"{}" is cited by no row; a source was expected to carry something', "source") AS said
			FROM typed.sources s WHERE kind IS DISTINCT FROM 'places'
				AND NOT EXISTS (FROM (${cells(citing)}) c("source") WHERE c."source" = s."source")`
	};
}

/** The columns that refer to a table. */
function citingOf(cited: string, tables: readonly Table[]): { table: string; column: string }[] {
	return tables.flatMap(({ name, constraints }) =>
		constraints
			.filter(({ type, other }) => type === 'FOREIGN KEY' && other === cited)
			.map(({ columns: [column = ''] }) => ({ table: name, column }))
	);
}

function cells(columns: readonly { table: string; column: string }[]): string {
	return columns
		.map(({ table, column }) => `SELECT ${inQuotes(column)} FROM typed.${inQuotes(table)}`)
		.join(' UNION ALL ');
}

function translatedTexts(columns: Table['columns']): string[] {
	const names = new Set(columns.map(({ name }) => name));
	return columns
		.map(({ name }) => name.replace(/_fr$/, ''))
		.filter((text) => languages.every((language) => names.has(`${text}_${language}`)));
}
