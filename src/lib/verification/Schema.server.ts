import type { DuckDBConnection } from '@duckdb/node-api';

/** A table as `schema.sql` declares it. */
export interface Table {
	name: string;
	columns: { name: string; type: string }[];
	constraints: Constraint[];
}

/** A rule that `schema.sql` sets for a table. */
export interface Constraint {
	type: 'NOT NULL' | 'CHECK' | 'PRIMARY KEY' | 'UNIQUE' | 'FOREIGN KEY';
	columns: string[];
	/** The expression of a CHECK, as DuckDB writes it. */
	expression: string | null;
	/** The table and the columns that a foreign key refers to. */
	other: string | null;
	otherColumns: string[];
}

/** The tables of the connection's current database, in the order in which they were declared. */
export async function declaredTables(connection: DuckDBConnection): Promise<Table[]> {
	const columns = await connection.runAndReadAll(
		`SELECT table_name AS "table", column_name AS name, data_type AS type
		FROM duckdb_columns() JOIN duckdb_tables() USING (database_name, table_oid, table_name)
		WHERE database_name = current_database() ORDER BY table_oid, column_index`
	);
	const constraints = await connection.runAndReadAll(
		`SELECT table_name AS "table", constraint_type AS type,
			constraint_column_names AS ordered, expression, referenced_table AS other,
			referenced_column_names AS "otherColumns"
		FROM duckdb_constraints() WHERE database_name = current_database() ORDER BY table_oid, constraint_index`
	);
	const tables = new Map<string, Table>();
	for (const { table, name, type } of columns.getRowObjectsJS()) {
		const known = tables.get(String(table)) ?? { name: String(table), columns: [], constraints: [] };
		tables.set(known.name, known);
		known.columns.push({ name: String(name), type: String(type) });
	}
	for (const found of constraints.getRowObjectsJS() as unknown as (Constraint & {
		table: string;
		ordered: string[];
	})[]) {
		tables.get(found.table)?.constraints.push({ ...found, columns: [...new Set(found.ordered)] });
	}
	return [...tables.values()];
}
