import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { onMount } from 'svelte';
import type { MapData } from './MapData.ts';

/**
 * What stands under the maps of a page that has many: it arrives with that of its first map, and fetches the others'
 * once it has come to life. Made while its component is.
 */
export class Captions {
	sources: MapData['sources'] = $state.raw([]);
	notes: MapData['notes'] = $state.raw([]);

	constructor(first: Pick<MapData, 'sources' | 'notes'>, language: Language) {
		this.sources = first.sources;
		this.notes = first.notes;
		onMount(() => void this.#load(language));
	}

	/** Without an answer the page goes on: each indicator's own page has its sources too. */
	async #load(language: Language): Promise<void> {
		const answer = await fetch(addresses.captions(language)).catch(() => undefined);
		if (!answer?.ok) return;
		const { sources, notes } = (await answer.json()) as Pick<MapData, 'sources' | 'notes'>;
		this.sources = sources;
		this.notes = notes;
	}
}
