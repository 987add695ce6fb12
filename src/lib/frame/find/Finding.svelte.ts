import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { wordsOf } from '#lib/view/matching.ts';
import { tick } from 'svelte';
import type { Entry } from './Entry.ts';
import { prepared, type Prepared } from './prepared.ts';
import { ranked } from './ranked.ts';
import { shown } from './shown.ts';

/** What the search box finds, and where in it the reader stands. */
export class Finding {
	readonly language: Language;
	/** The site's index once it has arrived. */
	index = $state.raw<readonly Prepared[]>([]);
	state = $state<'loading' | 'ready' | 'failed'>('loading');
	open = $state(false);
	/** The reader's place in the list; -1 before the first step into it. */
	active = $state(-1);
	readonly #text: () => string;
	/** Whether the reader pressed Enter before there was where to go. */
	#hurried = false;

	readonly found = $derived.by(() => ranked(this.index, this.#text(), this.language));
	readonly groups = $derived(shown(this.found));
	readonly listed = $derived(this.groups.flatMap((group) => group.found));
	readonly asked = $derived.by(() => wordsOf(this.#text()).length > 0);
	/** Whether there is a list to step into. */
	readonly expanded = $derived(this.open && this.listed.length > 0);
	readonly activeId = $derived(this.expanded && this.active >= 0 ? optionId(this.active) : undefined);

	constructor(language: Language, text: () => string) {
		this.language = language;
		this.#text = text;
		void this.load();
	}

	async load(): Promise<void> {
		this.state = 'loading';
		try {
			const answer = await fetch(addresses.findable(this.language));
			if (!answer.ok) throw new Error(answer.statusText);
			this.index = prepared((await answer.json()) as Entry[]);
			this.state = 'ready';
			await tick();
			if (this.#hurried) this.go();
		} catch {
			this.state = 'failed';
		}
	}

	/** A step through the list, round its ends. */
	step(by: 1 | -1): void {
		const { length } = this.listed;
		if (this.open)
			this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
		this.open = true;
	}

	close(): void {
		this.open = false;
		this.active = -1;
		this.#hurried = false;
	}

	typed(): void {
		this.open = true;
		this.active = -1;
		this.#hurried = false;
	}

	/** Goes where the reader stands, or to the best. */
	go(): void {
		this.#hurried = this.state === 'loading';
		if (this.expanded) document.getElementById(optionId(Math.max(0, this.active)))?.click();
	}
}

/** The name of a place in the list, for the field to point to. */
export function optionId(at: number): string {
	return `found-${at}`;
}
