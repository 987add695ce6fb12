import type { Arrived } from './arrived.ts';
import { ask, type Columns, type Params, type Question, type RowOf } from './Question.ts';
import type { Warehouse } from './Warehouse.ts';

export type EngineState = 'resting' | 'starting' | 'ready' | 'unavailable';

/** The page's DuckDB: rests until it is wanted, and is started once for all pages of a visit. */
export class Engine {
	state = $state<EngineState>('resting');
	readonly #open: () => Promise<Warehouse>;
	#warehouse: Promise<Warehouse> | undefined;
	#ready: Warehouse | undefined;

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
			this.#ready = await this.#open();
			this.state = 'ready';
			return this.#ready;
		} catch (fault) {
			this.state = 'unavailable';
			throw fault;
		}
	}

	/**
	 * Answers from DuckDB once it is up; until then from what the page arrived with; and what did not come
	 * along waits for the engine.
	 * @throws Error when the engine is wanted and cannot start.
	 */
	async ask<P extends Params, C extends Columns>(
		asked: Question<P, C>,
		params: P,
		arrived: Arrived
	): Promise<RowOf<C>[]> {
		const brought = () => arrived.answer(asked, params);
		if (!this.#ready) return brought() ?? ask(await this.start(), asked, params);
		try {
			return await ask(this.#ready, asked, params);
		} catch (fault) {
			// A phone may have taken the worker's memory away: the page goes on with what it arrived with.
			this.state = 'unavailable';
			const rows = brought();
			if (rows) return rows;
			throw fault;
		}
	}
}
