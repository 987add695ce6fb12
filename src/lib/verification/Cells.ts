import { Offsets } from './Offsets.ts';

/** A record of a CSV text. */
export interface CsvRecord {
	cells: string[];
	/** Where each cell begins in the text (its quotation mark, if it has one). */
	at: number[];
}

/**
 * The cells of a CSV text, record by record. Only where they stand is kept, and a cell is cut out when it is asked
 * for: as strings, those of a million rows would weigh thirty times their file.
 */
export class Cells {
	readonly text: string;
	/** Where each cell begins and where the sign after it stands, in turn. */
	readonly #bounds = new Offsets();
	/** The first cell of each record. */
	readonly #firsts = new Offsets();
	/** The cells that begin with a quotation mark which is a letter, as it is not closed where it should be. */
	readonly #asWritten = new Set<number>();

	constructor(text: string) {
		this.text = text;
	}

	/** Begins a record; the cells that are added from here on are its own. */
	addRecord(): void {
		this.#firsts.push(this.#count);
	}

	/** @param end where the sign after it stands @param isQuoted whether it stands in quotation marks */
	addCell(begin: number, end: number, isQuoted: boolean): void {
		if (!isQuoted && this.text[begin] === '"') this.#asWritten.add(this.#count);
		this.#bounds.push(begin);
		this.#bounds.push(end);
	}

	/** How many records there are. */
	get length(): number {
		return this.#firsts.length;
	}

	/** How many cells a record has. */
	width(record: number): number {
		return (this.#firsts.at(record + 1) ?? this.#count) - (this.#firsts.at(record) ?? this.#count);
	}

	/** Where a cell begins in the text; undefined where the record has none. */
	begin(record: number, cell: number): number | undefined {
		const index = this.#index(record, cell);
		return index === undefined ? undefined : this.#bounds.at(2 * index);
	}

	/** Where the sign after a cell stands. */
	end(record: number, cell: number): number | undefined {
		const index = this.#index(record, cell);
		return index === undefined ? undefined : this.#bounds.at(2 * index + 1);
	}

	/** What a cell says; empty where the record has none. */
	cell(record: number, cell: number): string {
		const index = this.#index(record, cell);
		if (index === undefined) return '';
		const [begin, end] = [this.#bounds.at(2 * index) ?? 0, this.#bounds.at(2 * index + 1) ?? 0];
		if (this.text[begin] !== '"' || this.#asWritten.has(index)) return this.text.slice(begin, end);
		return this.text.slice(begin + 1, end - 1).replaceAll('""', '"');
	}

	record(record: number): CsvRecord {
		const each = Array.from({ length: this.width(record) }, (_, cell) => cell);
		return {
			cells: each.map((cell) => this.cell(record, cell)),
			at: each.map((cell) => this.begin(record, cell) ?? 0)
		};
	}

	get #count(): number {
		return this.#bounds.length / 2;
	}

	#index(record: number, cell: number): number | undefined {
		return cell >= 0 && cell < this.width(record) ? (this.#firsts.at(record) ?? 0) + cell : undefined;
	}
}
