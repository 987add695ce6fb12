import { quoted } from './Fault.ts';
import type { ReadTable } from './readTable.ts';

/** What became of a table's rows between two states. */
export interface Changes {
	appeared: string[];
	changed: string[];
	vanished: string[];
	/** How many of the changes are jumps. */
	jumps: number;
}

/** By how much a number must grow or shrink to be marked as a jump. */
const jump = 3;

/**
 * Compares two states of a table row by row, by its key; of rows that have one key the last is taken.
 * @param columns the table's columns in the schema's order
 * @param key the columns that name a row
 * @param numbers the columns whose change is told in per cent
 */
export function changes(
	before: ReadTable | undefined,
	after: ReadTable | undefined,
	columns: readonly string[],
	key: readonly string[],
	numbers: ReadonlySet<string>
): Changes {
	const [old, now] = [byKey(before, columns, key), byKey(after, columns, key)];
	const found: Changes = { appeared: [], changed: [], vanished: [], jumps: 0 };
	for (const [name, cells] of now) {
		const was = old.get(name);
		if (!was) found.appeared.push(row(name, cells, columns, key));
		else {
			for (const [index, column] of columns.entries()) {
				const [from, to] = [was[index] ?? '', cells[index] ?? ''];
				if (from === to) continue;
				const told = numbers.has(column) ? inPerCent(Number(from), Number(to)) : '';
				if (told.includes('jump')) found.jumps += 1;
				found.changed.push(`${name}, ${column}: ${shown(from)} → ${shown(to)}${told}`);
			}
		}
	}
	for (const [name, cells] of old) if (!now.has(name)) found.vanished.push(row(name, cells, columns, key));
	return found;
}

function byKey(read: ReadTable | undefined, columns: readonly string[], key: readonly string[]) {
	const at = key.map((name) => columns.indexOf(name));
	return new Map(read?.rows.map(({ cells }) => [at.map((index) => cells[index] ?? '').join(' '), cells]));
}

/** A row by its key, and by its value if it is a figure. */
function row(name: string, cells: string[], columns: readonly string[], key: readonly string[]): string {
	const value = cells[columns.indexOf('value')];
	return value === undefined || key.includes('value') ? name : `${name}: ${value}`;
}

/** ` (+12.5 %)`, marked where the number jumped. */
function inPerCent(from: number, to: number): string {
	if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
	const jumped = from !== to && (from * to <= 0 || to / from > jump || from / to > jump);
	const mark = jumped ? `; a jump: more than × ${jump}, or across nought` : '';
	if (from === 0) return jumped ? ` (from nought${mark})` : '';
	const percent = ((to - from) / Math.abs(from)) * 100;
	return ` (${percent > 0 ? '+' : ''}${Number(percent.toFixed(1))} %${mark})`;
}

function shown(cell: string): string {
	return cell === '' ? 'empty' : /^-?[\d.]+$/.test(cell) ? cell : quoted(cell);
}
