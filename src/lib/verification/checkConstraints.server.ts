import type { DuckDBConnection } from '@duckdb/node-api';
import { expectedBy } from './expectedBy.ts';
import { quoted } from './Fault.ts';
import { inQuotes } from './fillTables.server.ts';
import type { Findings } from './Findings.ts';
import type { ReadTable } from './readTable.ts';
import type { Constraint, Table } from './Schema.ts';

/** Finds the rows of one table that break a rule of `schema.sql`. @param hasRows whether a table has any */
export async function checkConstraints(
	connection: DuckDBConnection,
	{ name: table, columns, constraints }: Table,
	{ rows }: ReadTable,
	hasRows: (table: string) => boolean,
	findings: Findings
): Promise<void> {
	const asked = constraints
		.filter(({ type, other }) => type !== 'FOREIGN KEY' || hasRows(other ?? ''))
		.toSorted((a, b) => rank(a) - rank(b));
	if (asked.length === 0) return;
	const each = asked.map(
		(constraint, index) => `SELECT ${index} AS rule, * FROM (${broken(table, constraint)})`
	);
	const found = await connection.runAndReadAll(
		`SELECT rule, _row, first FROM (${each.join(' UNION ALL ')}) ORDER BY rule, _row`
	);
	const indexOf = new Map(columns.map(({ name }, index) => [name, index]));
	for (const [rule, at, first] of found.getRowsJS()) {
		const [constraint, row] = [asked[Number(rule)], Number(at)];
		if (!constraint || !rows.isSound(row) || findings.has(table, row, constraint.columns)) continue;
		const cells = constraint.columns.map((column) => rows.cell(row, indexOf.get(column) ?? -1));
		const line = findings.line(table, Number(first));
		findings.cell(table, row, ...saying(constraint, cells, line));
	}
}

/** The column that is at fault and what is wrong there. @param line where the row stands that this one repeats */
function saying(constraint: Constraint, cells: string[], line: number): [column: string, said: string] {
	const { type, columns, expression, other, otherColumns } = constraint;
	const [first = ''] = columns;
	const text = quoted(cells.join(', '));
	if (type === 'NOT NULL') return [first, 'the cell is empty; a value was expected'];
	if (type === 'FOREIGN KEY') {
		return [first, `${text} is not in ${other}.csv; one of its ${otherColumns.join(', ')} was expected`];
	}
	const key = columns.length > 1 ? `${columns.join(', ')} ` : '';
	if (type === 'CHECK') {
		const empty = columns[cells.indexOf('')];
		return [empty ?? first, `${key}${text} is not allowed; ${expectedBy(expression ?? '')}`];
	}
	return [first, `${key}${text} stands in line ${line} already; each was expected once`];
}

/** The order in which rules are told: what is empty or unknown before what follows from it. */
function rank({ type, columns }: Constraint): number {
	const order = ['NOT NULL', 'CHECK', 'FOREIGN KEY', 'UNIQUE', 'PRIMARY KEY'];
	return order.indexOf(type) + (columns.length > 1 ? order.length : 0);
}

/** A query for the rows (`_row`) that break a constraint and, for keys, the row that they repeat (`first`). */
function broken(table: string, { type, columns, expression, other, otherColumns }: Constraint): string {
	const typed = `typed.${inQuotes(table)}`;
	const names = columns.map(inQuotes);
	const filled = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
	if (type === 'NOT NULL') return `SELECT _row, NULL AS first FROM ${typed} WHERE NOT (${filled})`;
	if (type === 'CHECK') return `SELECT _row, NULL AS first FROM ${typed} WHERE NOT (${expression})`;
	if (type === 'FOREIGN KEY') {
		const same = names.map((name, index) => `o.${inQuotes(otherColumns[index] ?? '')} = t.${name}`);
		return `SELECT _row, NULL AS first FROM ${typed} t
			WHERE ${filled} AND NOT EXISTS (FROM typed.${inQuotes(other ?? '')} o WHERE ${same.join(' AND ')})`;
	}
	return `SELECT _row, min(_row) OVER (PARTITION BY ${names.join(', ')}) AS first FROM ${typed}
		WHERE ${filled} QUALIFY _row > first`;
}
