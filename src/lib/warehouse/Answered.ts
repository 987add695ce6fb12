import { answerKey } from './arrived.ts';
import type { Columns, Params, Question, RowOf } from './Question.ts';

/** What DuckDB has answered in this visit: the tables do not change while a visitor reads. */
export class Answered {
	readonly #rows = new Map<string, unknown>();

	/** The rows for these parameters, or undefined when they were not asked for yet. */
	answer<P extends Params, C extends Columns>(asked: Question<P, C>, params: P): RowOf<C>[] | undefined {
		return this.#rows.get(answerKey(asked.name, params)) as RowOf<C>[] | undefined;
	}

	keep<P extends Params, C extends Columns>(asked: Question<P, C>, params: P, rows: RowOf<C>[]): void {
		this.#rows.set(answerKey(asked.name, params), rows);
	}
}
