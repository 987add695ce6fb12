/** A table as `schema.sql` declares it. */
export interface Table {
	name: string;
	/** What it holds, as its COMMENT says; null where it has none. The same for a column. */
	comment: string | null;
	columns: { name: string; type: string; comment: string | null }[];
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
