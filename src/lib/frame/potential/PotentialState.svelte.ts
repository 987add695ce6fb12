import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Recipe } from '#lib/measures/composite/Recipe.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import {
	equalWeights,
	potentialParameters,
	readPotentialView,
	withWeight,
	writePotentialView,
	type PotentialView
} from '#lib/view/PotentialView.ts';
import { readable } from '#lib/view/readable.ts';
import { onDestroy } from 'svelte';
import { AddressReader } from '../AddressReader.svelte.ts';
import { painted } from '../painted.ts';
import { drawnPotential } from './drawnPotential.ts';
import { potentialChoices } from './potentialChoices.ts';
import type { PotentialData } from './PotentialData.ts';
import { potentialGround } from './potentialGround.ts';
import { potentialPicture } from './potentialPicture.ts';

/** How long a reader's hand must rest before what it moved is written into the address, in milliseconds. */
const rest = 400;

/**
 * What a page with the index knows: what its address asks for, what is drawn of it, and what is drawn meanwhile, while
 * a slider moves. The page and its embed differ in where they stand. Made while its component is.
 */
export class PotentialState {
	/** The region that the reader points at, on whichever picture. */
	pointed = $state<string | null>(null);
	readonly #data: () => PotentialData;
	/** The page's own address, without what the reader chose. */
	readonly #here: () => string;
	readonly #address = new AddressReader();
	/** What the reader chose and the address does not say yet. */
	#chosen = $state.raw<PotentialView<Recipe>>();
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#isHere = true;

	readonly choices = $derived.by(() => potentialChoices(this.#data()));
	readonly #read = $derived.by(() => readPotentialView(this.#address.search, this.choices));
	readonly #past = $derived.by(() => {
		const { releases, revisions } = this.#data();
		return { releases, revisions, frozenAt: this.#read.view.version };
	});
	/** What every weighting of this page is worked out from. */
	readonly ground = $derived.by(() => potentialGround(this.#data(), this.#past));

	constructor(data: () => PotentialData, here: () => string) {
		this.#data = data;
		this.#here = here;
		onDestroy(() => {
			this.#isHere = false;
			clearTimeout(this.#waiting);
		});
	}

	/** What the address asks for, or is about to. */
	get view(): PotentialView<Recipe> {
		return this.#chosen ?? this.#read.view;
	}

	/** What the address asks for: while a slider moves, what it asked for before. */
	get settled(): PotentialView<Recipe> {
		return this.#read.view;
	}

	/** The parameters that the page cannot show. */
	get faults() {
		return this.#read.faults;
	}

	/** Whether the reader's address asks for anything but the default. */
	get isChosen(): boolean {
		return this.#address.search.size > 0;
	}

	/** What the address asks for, canonical. */
	get query(): string {
		return writePotentialView(this.settled, this.choices);
	}

	readonly drawn = $derived.by(() => {
		const here = this.#here();
		const frozen = { ...this.settled, version: this.choices.releases.at(-1) ?? '' };
		return drawnPotential({
			data: this.#data(),
			picture: potentialPicture(this.ground, this.settled),
			past: this.#past,
			page: here + this.query,
			frozenPage: here + writePotentialView(frozen, this.choices),
			query: this.query
		});
	});

	/** What is drawn at this moment. */
	readonly live = $derived.by(() => {
		const chosen = this.#chosen;
		return chosen ? potentialPicture(this.ground, chosen) : this.drawn;
	});

	/** Weighs a pillar otherwise: the picture at once, and the address once the hand rests. */
	weigh(pillar: string, weight: number): void {
		const weights = withWeight(this.view.weights, pillar, weight);
		this.#chosen = { ...this.view, weights };
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => void this.#write(true), rest);
	}

	weighEqually(): void {
		void this.choose({ weights: equalWeights(this.choices.pillars) });
	}

	/** Shows some of the view otherwise: the picture at once, then the address. */
	async choose(change: Partial<PotentialView<Recipe>>): Promise<void> {
		const wanted = { ...this.view, ...change };
		clearTimeout(this.#waiting);
		this.#chosen = wanted;
		await painted();
		// Meanwhile the reader may have chosen something else, or have left.
		if (this.#chosen === wanted && this.#isHere) await this.#write(false);
	}

	/** @param replace whether in place of the entry that the history has of it */
	async #write(replace: boolean): Promise<void> {
		const chosen = this.#chosen;
		if (!chosen) return;
		const query = writePotentialView(chosen, this.choices);
		const all = readable(keepingOthers(query, page.url.searchParams, potentialParameters));
		await goto(this.#here() + all, { replace, reset: false });
		if (this.#chosen === chosen) this.#chosen = undefined;
	}
}
