/** What a cell of an answer can be. Dates are asked for as text (`strftime`). */
export type Scalar = string | number | boolean | null;

/**
 * The one door to DuckDB. Node's and the browser's engines stand behind it and give the same rows for the
 * same SQL: both hold the tables of `data/schema.sql` in a database named `atlas`, which is the default one.
 */
export interface Warehouse {
	/**
	 * Runs one statement.
	 * @param sql may name parameters by position: `$1`, `$2`…
	 * @returns rows in the statement's order; whole numbers of any width arrive as `number`.
	 * @throws Error with DuckDB's own sentence.
	 */
	rows(sql: string, values?: readonly Scalar[]): Promise<Record<string, Scalar>[]>;
	close(): Promise<void>;
}
