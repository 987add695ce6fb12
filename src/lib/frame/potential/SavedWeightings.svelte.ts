import { readersText } from '#lib/view/readersText.ts';
import type { Weights } from '#lib/view/PotentialView.ts';
import { onMount } from 'svelte';
import { keepHere, keptHere, longestName, type KeptWeighting } from './keptWeightings.ts';

/** The weightings that this browser keeps for its reader. Made while its component is. */
export class SavedWeightings {
	all = $state.raw<readonly KeptWeighting[]>([]);
	/** Whether the browser refused to keep them: then they last as long as the page. */
	isRefused = $state(false);
	readonly #pillars: () => readonly string[];

	constructor(pillars: () => readonly string[]) {
		this.#pillars = pillars;
		onMount(() => {
			try {
				this.all = keptHere(pillars());
			} catch {
				this.isRefused = true;
			}
		});
	}

	/** Keeps weights under a name, in place of those that had it. @returns the name as it is kept; '' for none */
	keep(given: string, weights: Weights): string {
		const name = readersText(given, longestName);
		if (name) this.#write([...this.all.filter((one) => one.name !== name), { name, weights }]);
		return name;
	}

	remove(name: string): void {
		this.#write(this.all.filter((one) => one.name !== name));
	}

	#write(all: readonly KeptWeighting[]): void {
		this.all = all;
		try {
			keepHere(all, this.#pillars());
			this.isRefused = false;
		} catch {
			this.isRefused = true;
		}
	}
}
