import type { Scalar, Warehouse } from './Warehouse.ts';

/** The type of a column in an answer; `?` where it may be empty. */
export type Column = 'text' | 'number' | 'boolean' | 'text?' | 'number?' | 'boolean?';

interface Cells {
	text: string;
	number: number;
	boolean: boolean;
	'text?': string | null;
	'number?': number | null;
	'boolean?': boolean | null;
}

export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C extends Columns> = { [K in keyof C]: Cells[C[K]] };
export type Params = Readonly<Record<string, Scalar>>;

/** A named piece of SQL with typed parameters (`$name` in the SQL) and a typed row. */
export interface Question<P extends Params, C extends Columns> {
	name: string;
	sql: string;
	columns: C;
	/** The order in which the SQL first names its parameters. */
	order: readonly (keyof P & string)[];
}

export type Answer<Q> = Q extends Question<never, infer C> ? RowOf<C>[] : never;

/** Declares a question. `question<{ place: string }>()('name', columns, sql)` */
export function question<P extends Params = Record<never, never>>() {
	return <const C extends Columns>(name: string, columns: C, sql: string): Question<P, C> => {
		const order = [
			...new Set([...sql.matchAll(/\$([a-z_]+)/g)].map((found) => found[1] as keyof P & string))
		];
		const numbered = sql.replace(/\$([a-z_]+)/g, (_, named) => `$${order.indexOf(named) + 1}`);
		return { name, sql: numbered, columns, order };
	};
}

/**
 * Asks a question.
 * @throws Error naming the question and the column when an answer is not of the declared type.
 */
export async function ask<P extends Params, C extends Columns>(
	warehouse: Warehouse,
	asked: Question<P, C>,
	params: P
): Promise<RowOf<C>[]> {
	const rows = await warehouse.rows(
		asked.sql,
		asked.order.map((name) => params[name] ?? null)
	);
	const columns = Object.entries(asked.columns);
	for (const row of rows) for (const [name, type] of columns) check(asked.name, name, type, row[name]);
	return rows as RowOf<C>[];
}

function check(asked: string, name: string, type: Column, cell: Scalar | undefined): void {
	const kind = { s: 'text', n: 'number', b: 'boolean' }[(typeof cell)[0] as 's' | 'n' | 'b'];
	if (cell === null ? type.endsWith('?') : kind === type.replace('?', '') && cell !== undefined) return;
	throw new Error(`Question ${asked}: column ${name} should be ${type} but is ${String(cell)}.`);
}
