import { Answered } from './Answered.ts';
import type { Arrived } from './arrived.ts';
import { ask, type Columns, type Params, type Question, type RowOf } from './Question.ts';
import type { Warehouse } from './Warehouse.ts';

export type EngineState = 'resting' | 'starting' | 'ready' | 'unavailable';

/** The page's DuckDB: rests until it is wanted, and is started once for all pages of a visit. */
export class Engine {
	state = $state<EngineState>('resting');
	readonly #open: () => Promise<Warehouse>;
	#warehouse: Promise<Warehouse> | undefined;
	readonly #answered = new Answered();

	constructor(open: () => Promise<Warehouse>) {
		this.#open = open;
	}

	/** Starts the engine if it rests. @throws Error when it cannot start; state is then `unavailable`. */
	start(): Promise<Warehouse> {
		this.#warehouse ??= this.#begin();
		return this.#warehouse;
	}

	async #begin(): Promise<Warehouse> {
		this.state = 'starting';
		try {
			const warehouse = await this.#open();
			this.state = 'ready';
			return warehouse;
		} catch (fault) {
			this.state = 'unavailable';
			throw fault;
		}
	}

	/**
	 * What the page arrived with, or what DuckDB has answered in this visit: what was answered once is not asked again.
	 */
	known<P extends Params, C extends Columns>(
		asked: Question<P, C>,
		params: P,
		arrived: Arrived
	): RowOf<C>[] | undefined {
		return arrived.answer(asked, params) ?? this.#answered.answer(asked, params);
	}

	/**
	 * Answers from what is known, else from DuckDB, which it starts.
	 * @throws Error when the engine is wanted and cannot answer.
	 */
	async ask<P extends Params, C extends Columns>(
		asked: Question<P, C>,
		params: P,
		arrived: Arrived
	): Promise<RowOf<C>[]> {
		const known = this.known(asked, params, arrived);
		if (known) return known;
		const warehouse = await this.start();
		try {
			const rows = await ask(warehouse, asked, params);
			this.#answered.keep(asked, params, rows);
			return rows;
		} catch (fault) {
			// A phone may have taken the worker's memory away.
			this.state = 'unavailable';
			throw fault;
		}
	}
}
