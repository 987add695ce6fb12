import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import {
	defaultOutcomes,
	outcomeParameters,
	outcomeParams,
	readOutcomesView,
	writeOutcomesView,
	type OutcomeParams,
	type OutcomesView
} from '#lib/view/OutcomesView.ts';
import { readable } from '#lib/view/readable.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import type { Columns, Params, Question } from '#lib/warehouse/Question.ts';
import { onDestroy } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { AddressReader } from '../AddressReader.svelte.ts';
import { engineOfVisit } from '../engineContext.ts';
import { painted } from '../painted.ts';
import { Picture } from '../Picture.svelte.ts';
import type { ConsultationsData } from './ConsultationsData.ts';
import { outcomesChoices } from './outcomesChoices.ts';
import type { OutcomesInput } from './OutcomesInput.ts';

/** How long a reader must have typed nothing before the address follows, in milliseconds: browsers refuse more. */
const rest = 300;

/**
 * What a page with pictures of outcomes knows: what its address asks for, and how many outcomes that leaves. The page
 * and its embeds differ in where they stand. Made while its component is.
 */
export class ConsultationsState {
	/** The region that the reader points at, on whichever picture. */
	pointed = $state<string | null>(null);
	readonly arrived: Arrived;
	readonly #data: () => ConsultationsData;
	readonly #here: () => string;
	readonly #engine: Engine;
	readonly #address = new AddressReader();
	/** What the reader chose and the address does not say yet. */
	#chosen = $state.raw<OutcomesView>();
	#resting: ReturnType<typeof setTimeout> | undefined;
	#isHere = true;
	/** The questions that cannot be answered for the view. */
	readonly #refused = new SvelteSet<string>();
	readonly #counts: Picture<OutcomeParams, typeof outcomeCounts.columns>;
	readonly #sources: Picture<OutcomeParams, typeof sourcesOfOutcomes.columns>;

	readonly choices = $derived.by(() => outcomesChoices(this.#data()));
	readonly #read = $derived.by(() => readOutcomesView(this.#address.search, this.choices));

	/** @param here the page's own address, without what the reader chose */
	constructor(data: () => ConsultationsData, here: () => string) {
		this.#data = data;
		this.#here = here;
		this.#engine = engineOfVisit();
		this.arrived = new Arrived(data().answers);
		this.#counts = this.follow(outcomeCounts, outcomeParams);
		this.#sources = this.follow(sourcesOfOutcomes, outcomeParams);
		// What was typed last belongs to the entry of the history that the reader leaves.
		beforeNavigate(({ type }) => {
			if (type === 'goto') return;
			clearTimeout(this.#resting);
			this.#chosen = undefined;
		});
		onDestroy(() => {
			this.#isHere = false;
			clearTimeout(this.#resting);
		});
	}

	/** What the address asks for, or is about to. */
	get view(): OutcomesView {
		return this.#chosen ?? this.#read.view;
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
		return writeOutcomesView(this.view, this.choices);
	}

	/** The counts that are drawn, with the parameters that they are of. */
	get counts() {
		return this.#counts.drawn;
	}

	/** What pictures of outcomes are drawn from. @param page the address of the page where they stand, unchosen */
	inputOn(page: string): OutcomesInput {
		const { view, query } = this;
		return {
			data: this.#data(),
			view,
			counts: this.counts,
			sources: this.#sources.drawn.rows,
			page: page + query,
			query
		};
	}

	/** Whether the view cannot be answered: the engine does not start. What was drawn before stays. */
	get isRefused(): boolean {
		return this.#refused.size > 0;
	}

	/** Whether the view's answer must wait until the engine has started. */
	get isWaiting(): boolean {
		const wanted = Object.entries(outcomeParams(this.view));
		const drawn: Params = this.#counts.drawn.params;
		return this.#engine.state !== 'ready' && wanted.some(([name, value]) => drawn[name] !== value);
	}

	/**
	 * Draws the answer to a question about the outcomes, and follows the view. To be called while a component is made.
	 * @param params what is asked for a view; the page arrived with the default view's answer
	 */
	follow<P extends Params, C extends Columns>(
		asked: Question<P, C>,
		params: (view: OutcomesView) => P
	): Picture<P, C> {
		const picture = new Picture(asked, params(defaultOutcomes(this.choices)), this.#engine, this.arrived);
		$effect(() => {
			const wanted = params(this.view);
			picture.show(wanted).then(
				() => this.#refused.delete(asked.name),
				() => this.#refused.add(asked.name)
			);
		});
		return picture;
	}

	/**
	 * Shows some of the view otherwise: the pictures at once, then the address.
	 * @param replace whether in place of the entry that the history has of it, as while a reader types
	 */
	async choose(change: Partial<OutcomesView>, replace = false): Promise<void> {
		const wanted = { ...this.view, ...change };
		this.#chosen = wanted;
		clearTimeout(this.#resting);
		if (replace) {
			this.#resting = setTimeout(() => void this.#write(wanted, true), rest);
			return;
		}
		await painted();
		await this.#write(wanted, false);
	}

	async #write(wanted: OutcomesView, replace: boolean): Promise<void> {
		// Meanwhile the reader may have chosen something else, or have left.
		if (this.#chosen !== wanted || !this.#isHere) return;
		const query = writeOutcomesView(wanted, this.choices);
		await goto(this.#here() + readable(keepingOthers(query, page.url.searchParams, outcomeParameters)), {
			replace,
			reset: false
		});
		if (this.#chosen === wanted) this.#chosen = undefined;
	}
}
