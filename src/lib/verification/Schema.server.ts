import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Constraint, Table } from './Schema.ts';

/** The tables that `schema.sql` declares. @throws Error with DuckDB's own sentence when it is not SQL. */
export async function tablesOf(sql: Uint8Array | undefined): Promise<Table[]> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		await connection.run(new TextDecoder().decode(sql));
		return await declaredTables(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** The tables of the connection's current database, in the order in which they were declared. */
export async function declaredTables(connection: DuckDBConnection): Promise<Table[]> {
	const columns = await connection.runAndReadAll(
		`SELECT t.table_name AS "table", t.comment AS said, c.column_name AS name, c.data_type AS type, c.comment
		FROM duckdb_columns() c JOIN duckdb_tables() t USING (database_name, table_oid)
		WHERE database_name = current_database() ORDER BY table_oid, column_index`
	);
	const constraints = await connection.runAndReadAll(
		`SELECT table_name AS "table", constraint_type AS type,
			constraint_column_names AS ordered, expression, referenced_table AS other,
			referenced_column_names AS "otherColumns"
		FROM duckdb_constraints() WHERE database_name = current_database() ORDER BY table_oid, constraint_index`
	);
	const tables = new Map<string, Table>();
	for (const { table, said, name, type, comment } of columns.getRowObjectsJS()) {
		const known = tables.get(String(table)) ?? {
			name: String(table),
			comment: said as string | null,
			columns: [],
			constraints: []
		};
		tables.set(known.name, known);
		known.columns.push({ name: String(name), type: String(type), comment: comment as string | null });
	}
	for (const found of constraints.getRowObjectsJS() as unknown as (Constraint & {
		table: string;
		ordered: string[];
	})[]) {
		tables.get(found.table)?.constraints.push({ ...found, columns: [...new Set(found.ordered)] });
	}
	return [...tables.values()];
}
