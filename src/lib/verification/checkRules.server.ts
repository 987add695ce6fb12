import type { DuckDBConnection } from '@duckdb/node-api';
import type { Findings } from './Findings.ts';
import type { ReadTable } from './readTable.ts';
import { commitmentRules } from './commitmentRules.ts';
import { indexRules } from './indexRules.ts';
import { releaseRules } from './releaseRules.ts';
import { rules } from './rules.ts';
import { sumRules } from './sumRules.ts';
import { schemaRules } from './schemaRules.server.ts';
import type { Table } from './Schema.ts';

/** Finds what breaks a rule across tables. A rule that names what the schema does not have says so; one on a table that is not declared is left out. */
export async function checkRules(
	connection: DuckDBConnection,
	tables: readonly Table[],
	reads: ReadonlyMap<string, ReadTable>,
	year: number,
	findings: Findings
): Promise<void> {
	const declared = new Set(tables.map(({ name }) => name));
	for (const { table, column, sql, isNotice, needs = [] } of [
		...rules,
		...sumRules,
		...releaseRules,
		...indexRules,
		...commitmentRules,
		...schemaRules(tables)
	]) {
		if (!declared.has(table)) continue;
		if (!needs.every((needed) => isRead(reads.get(needed)))) continue;
		try {
			const found = await connection.runAndReadAll(sql.replaceAll('$year', String(year)));
			for (const [at, said] of found.getRowsJS()) {
				const row = Number(at);
				if (said === null || !reads.get(table)?.rows.isSound(row)) continue;
				if (isNotice) findings.notice(table, row, column, String(said));
				else findings.cell(table, row, column, String(said));
			}
		} catch (fault) {
			const [said = ''] = String(fault instanceof Error ? fault.message : fault).split('\n');
			const at = { file: 'schema.sql', line: 1, column: 1, subject: `${table}.${column}` };
			findings.add([{ ...at, said: `a rule cannot be asked: ${said.replace(/\.$/, '')}` }]);
		}
	}
}

/** Whether a table's rows are known: it has some, or its file is sound and has none. */
function isRead(read: ReadTable | undefined): boolean {
	return read !== undefined && (read.rows.length > 0 || read.faults.length === 0);
}
