import { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { sourcesOfSites } from '#lib/questions/sourcesOfSites.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Arrived } from '#lib/warehouse/arrived.ts';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** Every site that a map can show, with the sources that tell of them. */
export interface KnownSites {
	rows: Answer<typeof sitesOfMap>;
	sources: Answer<typeof sourcesOfSites>;
}

/** The sites of the atlas, which a page asks for when a reader first wants some. */
export class Sites {
	/** Undefined until they are there; `refused` where they cannot be had. */
	known: KnownSites | 'refused' | undefined = $state.raw();
	#isLoading = false;

	/** Asks for them, once; a failure may be tried again. */
	async load(engine: Engine, arrived: Arrived, lang: Language): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		try {
			const rows = await engine.ask(sitesOfMap, { lang }, arrived);
			const sources = await engine.ask(sourcesOfSites, {}, arrived);
			this.known = { rows, sources };
		} catch {
			this.known = 'refused';
			this.#isLoading = false;
		}
	}
}
