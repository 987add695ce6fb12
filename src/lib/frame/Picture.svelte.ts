import type { Arrived } from '#lib/warehouse/arrived.ts';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import type { Columns, Params, Question, RowOf } from '#lib/warehouse/Question.ts';

/**
 * The rows that a page draws, with the parameters they were asked for: a late answer to an old question
 * never paints over a new one.
 */
export class Picture<P extends Params, C extends Columns> {
	drawn: { params: P; rows: RowOf<C>[] };
	readonly #question: Question<P, C>;
	readonly #engine: Engine;
	readonly #arrived: Arrived;
	#wanted: P;

	/** @param first parameters whose answer the page arrived with. */
	constructor(question: Question<P, C>, first: P, engine: Engine, arrived: Arrived) {
		this.#question = question;
		this.#engine = engine;
		this.#arrived = arrived;
		this.#wanted = first;
		this.drawn = $state.raw({ params: first, rows: arrived.answer(question, first) ?? [] });
	}

	/**
	 * Draws the answer: at once where it is known, and otherwise when it comes, unless something else has been asked
	 * meanwhile.
	 * @throws Error when it cannot be answered; what was drawn stays.
	 */
	async show(params: P): Promise<void> {
		if (same(params, this.#wanted)) return;
		this.#wanted = params;
		const known = this.#engine.known(this.#question, params, this.#arrived);
		if (known) {
			this.drawn = { params, rows: known };
			return;
		}
		try {
			const rows = await this.#engine.ask(this.#question, params, this.#arrived);
			if (same(params, this.#wanted)) this.drawn = { params, rows };
		} catch (fault) {
			if (same(params, this.#wanted)) this.#wanted = this.drawn.params;
			throw fault;
		}
	}
}

function same(a: Params, b: Params): boolean {
	return Object.keys(a).every((name) => a[name] === b[name]);
}
