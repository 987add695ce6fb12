import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Robustness } from '#lib/measures/robustness/Robustness.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import { readable } from '#lib/view/readable.ts';
import { untrack } from 'svelte';
import { AddressReader } from '../AddressReader.svelte.ts';
import { isSparing } from '../isSparing.ts';
import {
	readRobustnessChoice,
	robustnessParameters,
	usualRobustness,
	writeRobustnessChoice,
	type RobustnessChoice
} from './robustnessChoice.ts';
import { robustnessRequest, type AskedIndex } from './robustnessRequest.ts';
import { RobustnessRun } from './RobustnessRun.svelte.ts';

/**
 * What a page knows of how far an index's ranks move: what its address asks for, what is being drawn, and what was.
 * Made while its component is.
 */
export class RobustnessState {
	/** Whether the reader has come to where the draws are shown. */
	isSeen = $state(false);
	readonly #index: () => AskedIndex;
	readonly #address = new AddressReader();
	readonly #run = new RobustnessRun();
	/** What was asked last: the same again is not asked unless by hand. */
	#asked = $state.raw('');
	/** Whether the reader wants none but those asked for by hand. */
	#isByHand = $state(false);

	readonly #read = $derived.by(() => readRobustnessChoice(this.#address.search));
	readonly #request = $derived.by(() => robustnessRequest(this.#index(), this.#read.choice));
	readonly #wanted = $derived(JSON.stringify(this.#request));

	constructor(index: () => AskedIndex) {
		this.#index = index;
		$effect(() => {
			const isNew = this.#wanted !== untrack(() => this.#asked);
			if (this.isSeen && isNew && this.#isUnasked) untrack(() => this.start(false));
		});
	}

	get choice(): RobustnessChoice {
		return this.#read.choice;
	}

	/** The parameters that nothing can be drawn by. */
	get faults() {
		return this.#read.faults;
	}

	get state() {
		return this.#run.state;
	}

	/** From 0 to 1. */
	get progress(): number {
		return this.#run.progress;
	}

	/** The last draws that came to their end. */
	get result(): Robustness | null {
		return this.#run.result;
	}

	/** Whether they are of another index, or another chance, than what the page shows now. */
	get isStale(): boolean {
		const isLatest = this.#run.state === 'done' && this.#asked === this.#wanted;
		return this.#run.result !== null && !isLatest;
	}

	/** Whether the draws follow the index by themselves. */
	get #isUnasked(): boolean {
		return this.choice.draws === usualRobustness.draws && !this.#isByHand && !isSparing();
	}

	/** Draws what the address asks for. */
	start(isAsked = true): void {
		if (isAsked) this.#isByHand = false;
		this.#asked = this.#wanted;
		void this.#run.run(this.#request);
	}

	/** Stops the draws; none begin by themselves after that. */
	cancel(): void {
		this.#isByHand = true;
		this.#run.cancel();
	}

	/** Draws otherwise: the address says how. */
	async choose(change: Partial<RobustnessChoice>): Promise<void> {
		const query = writeRobustnessChoice({ ...this.choice, ...change });
		const others = readable(keepingOthers(query, page.url.searchParams, robustnessParameters));
		await goto(page.url.pathname + others, { reset: false });
	}
}
