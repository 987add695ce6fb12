import { changes } from './changes.ts';
import { readTables } from './readTables.server.ts';
import { tablesOf } from './Schema.server.ts';

/**
 * The data's changelog between two states, as lines: `+` for a row that appeared, `~` for a cell that changed
 * (old → new, per cent, jumps marked), `-` for a row that vanished; the last line counts them.
 * @param before the tables' files as they were
 * @param after the tables' files as they are, with `schema.sql`, by which both are read
 */
export async function changesSince(
	before: ReadonlyMap<string, Uint8Array>,
	after: ReadonlyMap<string, Uint8Array>
): Promise<string[]> {
	const tables = await tablesOf(after.get('schema.sql'));
	const [old, now] = [readTables(tables, before), readTables(tables, after)];
	const lines: string[] = [];
	const counts = { appeared: 0, changed: 0, vanished: 0, jumps: 0 };
	for (const { name, columns, constraints } of tables) {
		const names = columns.map((column) => column.name);
		const key = constraints.find(({ type }) => type === 'PRIMARY KEY')?.columns ?? names;
		const numbers = columns.filter(({ type }) => /DOUBLE|FLOAT|DECIMAL|INT/.test(type));
		const found = changes(
			old.get(name),
			now.get(name),
			names,
			key,
			new Set(numbers.map((column) => column.name))
		);
		for (const [sign, kind] of [
			['+', 'appeared'],
			['~', 'changed'],
			['-', 'vanished']
		] as const) {
			for (const line of found[kind]) lines.push(`${sign} ${name} ${line}`);
			counts[kind] += found[kind].length;
		}
		counts.jumps += found.jumps;
	}
	const { appeared, changed, vanished, jumps } = counts;
	return [
		...lines,
		`${appeared} rows appeared, ${changed} cells changed (${jumps} jumps), ${vanished} rows vanished.`
	];
}
