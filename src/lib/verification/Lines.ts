import { Offsets } from './Offsets.ts';

/** Line and column, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where the lines of a text begin. A CR alone ends a line only where no LF does (as on old Macs). */
export class Lines {
	readonly #text: string;
	/** Found when a place is first asked for, as most files have no fault. */
	#found: Offsets | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** Where a character stands. @param offset from 0, in UTF-16 code units */
	place(offset: number): Place {
		const starts = this.#starts;
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts.at(middle) ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (starts.at(low) ?? 0) + 1 };
	}

	get #starts(): Offsets {
		if (this.#found) return this.#found;
		const [text, end, starts] = [this.#text, lineEnd(this.#text), new Offsets()];
		starts.push(0);
		for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1);
		this.#found = starts;
		return starts;
	}
}

/** The sign that ends a text's lines. */
export function lineEnd(text: string): '\n' | '\r' {
	return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
