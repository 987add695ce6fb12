import { lineEnd } from './Lines.ts';

/** A record of a CSV text. */
export interface CsvRecord {
	cells: string[];
	/** Where each cell begins in the text (its quotation mark, if it has one). */
	at: number[];
}

/** The records of a text, and what breaks RFC 4180 in them. */
export interface Records {
	records: CsvRecord[];
	faults: { at: number; said: string }[];
}

/**
 * Reads CSV as RFC 4180 has it, and reads on after a fault. csv-parse stops at the first and does not say where a
 * cell begins. A quotation mark that is never closed is taken as a letter, so that it does not swallow the rest.
 */
export function records(text: string): Records {
	return new Reading(text).all();
}

class Reading {
	readonly #text: string;
	readonly #end: string;
	readonly #faults: Records['faults'] = [];
	/** Once a quotation mark was found open at the file's end, others are looked for in their own line only. */
	#acrossLines = true;

	constructor(text: string) {
		this.#text = text;
		this.#end = lineEnd(text);
	}

	all(): Records {
		const found: CsvRecord[] = [];
		let at = 0;
		while (at < this.#text.length) {
			const record: CsvRecord = { cells: [], at: [] };
			for (;;) {
				record.at.push(at);
				const [cell, next] = this.#cell(at);
				record.cells.push(cell);
				at = next;
				if (this.#text[at] !== ',') break;
				at += 1;
			}
			found.push(record);
			at += this.#text.startsWith('\r\n', at) ? 2 : 1;
		}
		return { records: found, faults: this.#faults };
	}

	/** The cell that begins here, and where the sign after it stands. */
	#cell(at: number): [string, number] {
		if (this.#text[at] !== '"') return this.#bare(at, at);
		const close = this.#close(at + 1);
		if (close !== undefined && this.#endsCell(close + 1)) {
			return [this.#text.slice(at + 1, close).replaceAll('""', '"'), close + 1];
		}
		if (close === undefined || this.#text.slice(at, close).includes(this.#end)) {
			this.#faults.push({ at, said: 'the quotation mark opened here is not closed' });
			return this.#bare(at, at + 1);
		}
		this.#faults.push({
			at: close + 1,
			said: 'text stands after the closing quotation mark; a comma or the end of the line was expected (a quotation mark within a cell is written twice)'
		});
		return this.#bare(at, close + 1, true);
	}

	/** Where the quotation mark stands that closes a cell, or undefined if none does. */
	#close(from: number): number | undefined {
		const line = this.#acrossLines ? -1 : this.#text.indexOf(this.#end, from);
		const limit = line === -1 ? this.#text.length : line;
		let at = this.#text.indexOf('"', from);
		while (at !== -1 && at < limit && this.#text[at + 1] === '"') at = this.#text.indexOf('"', at + 2);
		if (at !== -1 && at < limit) return at;
		this.#acrossLines = false;
		return undefined;
	}

	#endsCell(at: number): boolean {
		const sign = this.#text[at];
		return sign === undefined || sign === ',' || sign === this.#end || this.#text.startsWith('\r\n', at);
	}

	/** A cell without quotation marks. @param from where its first sign that may end it stands */
	#bare(start: number, from: number, said = false): [string, number] {
		let at = from;
		let faulty = said;
		for (; !this.#endsCell(at); at += 1) {
			if (this.#text[at] !== '"' || faulty) continue;
			faulty = true;
			const rule =
				'a cell with one was expected to be put in quotation marks, and the mark to be written twice';
			this.#faults.push({ at, said: `a quotation mark stands in a cell without; ${rule}` });
		}
		return [this.#text.slice(start, at), at];
	}
}
