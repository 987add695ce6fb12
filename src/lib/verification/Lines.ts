/** Line and column, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** Where the lines of a text begin. A CR alone ends a line only where no LF does (as on old Macs). */
export class Lines {
	readonly #starts = [0];

	constructor(text: string) {
		const end = lineEnd(text);
		for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) this.#starts.push(at + 1);
	}

	/** Where a character stands. @param offset from 0, in UTF-16 code units */
	place(offset: number): Place {
		let [low, high] = [0, this.#starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
	}
}

/** The sign that ends a text's lines. */
export function lineEnd(text: string): '\n' | '\r' {
	return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}
