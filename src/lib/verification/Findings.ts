import { byPlace, type Fault } from './Fault.ts';
import type { ReadTable } from './readTable.ts';

/** What a verification has found so far, by place; a cell that is faulty already is not judged by later rules. */
export class Findings {
	readonly #faults: Fault[] = [];
	readonly #notices: Fault[] = [];
	readonly #cells = new Set<string>();
	readonly #reads: ReadonlyMap<string, ReadTable>;

	/** @param reads the tables that were read, by name */
	constructor(reads: ReadonlyMap<string, ReadTable>) {
		this.#reads = reads;
	}

	/** Adds faults that know their place. */
	add(faults: readonly Fault[]): void {
		for (const fault of faults) this.#faults.push(fault);
	}

	/** Adds a fault of a row's cell, from 0. */
	cell(table: string, row: number, column: string, said: string): void {
		const key = `${table} ${row} ${column}`;
		if (this.#cells.has(key)) return;
		this.#cells.add(key);
		this.#faults.push(this.#at(table, row, column, said));
	}

	/** Adds what a reader of the report should know of, and which is no fault. */
	notice(table: string, row: number, column: string, said: string): void {
		this.#notices.push(this.#at(table, row, column, said));
	}

	/** Whether one of a row's cells is faulty already. */
	has(table: string, row: number, columns: readonly string[]): boolean {
		return columns.some((column) => this.#cells.has(`${table} ${row} ${column}`));
	}

	/** The line of a row in its file. */
	line(table: string, row: number): number {
		return this.#reads.get(table)?.place(row).line ?? 1;
	}

	get faults(): Fault[] {
		return this.#faults.toSorted(byPlace);
	}

	get notices(): Fault[] {
		return this.#notices.toSorted(byPlace);
	}

	#at(table: string, row: number, column: string, said: string): Fault {
		const place = this.#reads.get(table)?.place(row, column) ?? { line: 1, column: 1 };
		return { file: `${table}.csv`, ...place, subject: column, said };
	}
}
