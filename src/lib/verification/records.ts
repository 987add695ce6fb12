import { Cells } from './Cells.ts';
import { lineEnd } from './Lines.ts';

/** The records of a text, and what breaks RFC 4180 in them. */
export interface Records {
	cells: Cells;
	faults: { at: number; said: string }[];
}

const [comma, quotationMark, cr, lf] = [0x2c, 0x22, 0x0d, 0x0a];

/**
 * Reads CSV as RFC 4180 has it, and reads on after a fault. csv-parse stops at the first and does not say where a
 * cell begins. A quotation mark that is never closed is taken as a letter, so that it does not swallow the rest.
 */
export function records(text: string): Records {
	return new Reading(text).all();
}

class Reading {
	readonly #text: string;
	readonly #end: '\n' | '\r';
	readonly #endCode: number;
	readonly #cells: Cells;
	readonly #faults: Records['faults'] = [];
	/** Once a quotation mark was found open at the file's end, others are looked for in their own line only. */
	#acrossLines = true;

	constructor(text: string) {
		this.#text = text;
		this.#end = lineEnd(text);
		this.#endCode = this.#end === '\n' ? lf : cr;
		this.#cells = new Cells(text);
	}

	all(): Records {
		let at = 0;
		while (at < this.#text.length) {
			this.#cells.addRecord();
			at = this.#cell(at);
			while (this.#text.charCodeAt(at) === comma) at = this.#cell(at + 1);
			at += this.#text.startsWith('\r\n', at) ? 2 : 1;
		}
		return { cells: this.#cells, faults: this.#faults };
	}

	/** Reads the cell that begins here. @returns where the sign after it stands */
	#cell(at: number): number {
		if (this.#text.charCodeAt(at) !== quotationMark) return this.#bare(at, at);
		const close = this.#close(at + 1);
		if (close !== undefined && this.#endsCell(close + 1)) {
			this.#cells.addCell(at, close + 1, true);
			return close + 1;
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
		const code = this.#text.charCodeAt(at);
		if (code === comma || code === this.#endCode || at >= this.#text.length) return true;
		return code === cr && this.#text.charCodeAt(at + 1) === lf;
	}

	/** Reads a cell without quotation marks. @param from where its first sign that may end it stands */
	#bare(begin: number, from: number, said = false): number {
		let at = from;
		let faulty = said;
		for (; !this.#endsCell(at); at += 1) {
			if (this.#text.charCodeAt(at) !== quotationMark || faulty) continue;
			faulty = true;
			const rule =
				'a cell with one was expected to be put in quotation marks, and the mark to be written twice';
			this.#faults.push({ at, said: `a quotation mark stands in a cell without; ${rule}` });
		}
		this.#cells.addCell(begin, at, false);
		return at;
	}
}
