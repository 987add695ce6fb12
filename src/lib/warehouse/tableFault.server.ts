import type { DuckDBConnection } from '@duckdb/node-api';
import { brokenConstraint } from './brokenConstraint.server.ts';
import { DataFault } from './DataFault.ts';
import { refusedRow } from './refusedRow.server.ts';

/** Says in one sentence why DuckDB did not take a table's file. */
export async function tableFault(
	connection: DuckDBConnection,
	table: string,
	file: string,
	fault: unknown
): Promise<DataFault> {
	const said = fault instanceof Error ? fault.message : String(fault);
	const line = /CSV Error on Line: (\d+)/.exec(said)?.[1];
	if (line) return new DataFault(file, { line: Number(line), ...unread(said) }, fault);
	const row = await refusedRow(connection, table, file);
	const broken = row && (await brokenConstraint(connection, table, row));
	const reason = broken?.reason ?? (row?.said ?? said).split('\n')[0] ?? '';
	return new DataFault(file, { line: row?.line, columns: broken?.columns ?? [], reason }, fault);
}

/** What DuckDB could not read in a CSV line. */
function unread(said: string): { columns: string[]; reason: string } {
	const [, column, text, type] =
		/converting column "(.*)"\. Could not convert string "(.*)" to '?(\w+)/.exec(said) ?? [];
	if (column) return { columns: [column], reason: `"${text}" is not a ${type}` };
	const [, expected, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(said) ?? [];
	if (found) return { columns: [], reason: `${found} columns instead of ${expected}` };
	const known = /^(Value with unterminated quote|Invalid unicode)[^\n.]*/m.exec(said)?.[0];
	return { columns: [], reason: known ?? said.split('\n')[0] ?? '' };
}
