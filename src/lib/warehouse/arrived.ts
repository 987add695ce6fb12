import type { Columns, Params, Question, RowOf } from './Question.ts';
import type { Scalar } from './Warehouse.ts';

/** An answer as it travels in a page: column by column, without repeating the columns' names. */
export interface ArrivedAnswer {
	question: string;
	params: Params;
	columns: string[];
	cells: Scalar[][];
}

/** Packs an answer to send it along with a page. */
export function packAnswer<P extends Params, C extends Columns>(
	asked: Question<P, C>,
	params: P,
	rows: RowOf<C>[]
): ArrivedAnswer {
	const columns = Object.keys(asked.columns);
	return {
		question: asked.name,
		params,
		columns,
		cells: columns.map((name) => rows.map((row) => row[name] as Scalar))
	};
}

/** The answers that a page arrived with, by question and parameters. */
export class Arrived {
	readonly #answers: Map<string, ArrivedAnswer>;

	constructor(answers: readonly ArrivedAnswer[]) {
		this.#answers = new Map(answers.map((answer) => [key(answer.question, answer.params), answer]));
	}

	/** The rows for these parameters, or undefined when they did not come along. */
	answer<P extends Params, C extends Columns>(asked: Question<P, C>, params: P): RowOf<C>[] | undefined {
		const packed = this.#answers.get(key(asked.name, params));
		if (!packed) return undefined;
		const rows = packed.cells[0]?.length ?? 0;
		return Array.from({ length: rows }, (_, row) =>
			Object.fromEntries(packed.columns.map((name, column) => [name, packed.cells[column]?.[row] ?? null]))
		) as RowOf<C>[];
	}
}

function key(name: string, params: Params): string {
	return JSON.stringify([name, ...Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
