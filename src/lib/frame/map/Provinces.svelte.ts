import type { ProvinceShape } from '#lib/geography/Shapes.ts';
import { provinceNames } from '#lib/questions/provinceNames.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Arrived } from '#lib/warehouse/arrived.ts';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** The provinces' shapes and names, which a page fetches when a reader first wants them. */
export class Provinces {
	shapes: readonly ProvinceShape[] = $state.raw([]);
	names: Answer<typeof provinceNames> = $state.raw([]);
	#loading: Promise<void> | undefined;

	/** @param arrived what a page of one region's provinces came with: it needs no others */
	constructor(arrived?: Pick<Provinces, 'shapes' | 'names'>) {
		if (!arrived) return;
		this.shapes = arrived.shapes;
		this.names = arrived.names;
		this.#loading = Promise.resolve();
	}

	/** Fetches both, once; a failure may be tried again. @throws Error when one of them cannot be had. */
	load(engine: Engine, arrived: Arrived, lang: Language): Promise<void> {
		this.#loading ??= this.#load(engine, arrived, lang).catch((fault: unknown) => {
			this.#loading = undefined;
			throw fault;
		});
		return this.#loading;
	}

	async #load(engine: Engine, arrived: Arrived, lang: Language): Promise<void> {
		const [{ default: shapes }, names] = await Promise.all([
			import('virtual:provinces'),
			engine.ask(provinceNames, { lang }, arrived)
		]);
		this.names = names;
		this.shapes = shapes.provinces;
	}
}
