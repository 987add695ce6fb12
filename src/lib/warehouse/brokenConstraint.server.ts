import type { DuckDBConnection } from '@duckdb/node-api';
import type { RefusedRow } from './refusedRow.server.ts';

/** The columns that a constraint of `schema.sql` speaks of, and how a row breaks it. */
export interface BrokenConstraint {
	columns: string[];
	reason: string;
}

interface Constraint {
	type: string;
	text: string;
	columns: string[];
	/** The table that a foreign key refers to. */
	other: string | null;
}

/** For each type of constraint: the words by which DuckDB's sentence is known, and what it means. */
const types: Record<
	string,
	{
		said: (of: Constraint, cells: string[]) => string;
		reason: (of: Constraint, cells: string[]) => string;
	}
> = {
	'NOT NULL': {
		said: ({ columns }) => `NOT NULL constraint failed: ${columns[0]}`,
		reason: () => 'must not be empty'
	},
	CHECK: {
		said: ({ text }) => `with expression ${text}`,
		reason: ({ text }, cells) => `${quoted(cells)} breaks ${text}`
	},
	'FOREIGN KEY': {
		said: ({ columns }, cells) =>
			`key "${columns.map((name, at) => `${name}: ${cells[at]}`).join(', ')}" does`,
		reason: ({ other }, cells) => `${quoted(cells)} is not in ${other}.csv`
	},
	'PRIMARY KEY': { said: duplicate, reason: (_, cells) => `${quoted(cells)} stands in an earlier line` },
	UNIQUE: { said: duplicate, reason: (_, cells) => `${quoted(cells)} stands in an earlier line` }
};

/** Finds the constraint that DuckDB's sentence on a refused row speaks of. */
export async function brokenConstraint(
	connection: DuckDBConnection,
	table: string,
	{ cells, said }: RefusedRow
): Promise<BrokenConstraint | undefined> {
	const schema = `database_name = current_database() AND table_name = $1`;
	const [names, constraints] = await Promise.all([
		connection.runAndReadAll(
			`SELECT column_name FROM duckdb_columns() WHERE ${schema} ORDER BY column_index`,
			[table]
		),
		connection.runAndReadAll(
			`SELECT constraint_type AS type, constraint_text AS text, referenced_table AS other,
				constraint_column_names AS columns
			FROM duckdb_constraints() WHERE ${schema}`,
			[table]
		)
	]);
	const header = names.getRowsJS().map(([name]) => String(name));
	for (const found of constraints.getRowObjectsJS() as unknown as Constraint[]) {
		const of = { ...found, columns: [...new Set(found.columns)] };
		const own = of.columns.map((name) => cells[header.indexOf(name)] ?? '');
		const type = types[of.type];
		if (!type || !said.replace(`${table}.`, '').includes(type.said(of, own))) continue;
		return { columns: of.columns, reason: type.reason(of, own) };
	}
	return undefined;
}

function duplicate(_: Constraint, cells: string[]): string {
	return `duplicate key ${quoted(cells)}`;
}

function quoted(cells: string[]): string {
	return `"${cells.join(', ')}"`;
}
