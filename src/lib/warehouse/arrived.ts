import type { Columns, Params, Question, RowOf } from './Question.ts';
import type { Scalar } from './Warehouse.ts';

/** A column of an answer as it travels: its cells, or the one value that they all have. */
type PackedColumn = Scalar[] | Scalar;

/** An answer as it travels in a page: column by column, in the order of the question's columns. */
export interface ArrivedAnswer {
	question: string;
	params: Params;
	rows: number;
	columns: PackedColumn[];
}

/** Packs answers to send them along with a page. Columns that are the same in several are one array. */
export class Packing {
	readonly answers: ArrivedAnswer[] = [];
	readonly #columns = new Map<string, Scalar[]>();

	add<P extends Params, C extends Columns>(asked: Question<P, C>, params: P, rows: RowOf<C>[]): void {
		const columns = Object.keys(asked.columns).map((name) =>
			this.#pack(rows.map((row) => row[name] as Scalar))
		);
		this.answers.push({ question: asked.name, params, rows: rows.length, columns });
	}

	#pack(cells: Scalar[]): PackedColumn {
		const [first = null] = cells;
		if (cells.every((cell) => cell === first)) return first;
		const key = JSON.stringify(cells);
		const known = this.#columns.get(key) ?? cells;
		this.#columns.set(key, known);
		return known;
	}
}

/** The answers that a page arrived with, by question and parameters. */
export class Arrived {
	readonly #answers: Map<string, ArrivedAnswer>;

	constructor(answers: readonly ArrivedAnswer[]) {
		this.#answers = new Map(answers.map((answer) => [answerKey(answer.question, answer.params), answer]));
	}

	/** The rows for these parameters, or undefined when they did not come along. */
	answer<P extends Params, C extends Columns>(asked: Question<P, C>, params: P): RowOf<C>[] | undefined {
		const packed = this.#answers.get(answerKey(asked.name, params));
		if (!packed) return undefined;
		const names = Object.keys(asked.columns);
		return Array.from({ length: packed.rows }, (_, row) =>
			Object.fromEntries(names.map((name, at) => [name, cell(packed.columns[at], row)]))
		) as RowOf<C>[];
	}
}

function cell(column: PackedColumn | undefined, row: number): Scalar {
	return (Array.isArray(column) ? column[row] : column) ?? null;
}

/** What tells one answer from another: the question's name and its parameters, in whatever order. */
export function answerKey(name: string, params: Params): string {
	return JSON.stringify([name, ...Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
