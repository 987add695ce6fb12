import { readFocus, writeFocus } from '#lib/view/focus.ts';
import { readFrozenAt, withFrozenAt } from '#lib/view/frozenAt.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { AddressReader } from '../AddressReader.svelte.ts';

interface OfPage {
	places: readonly { place: string; level: string; name: string }[];
	releases: readonly { release: string }[];
}

/** What pages with small maps know of their address: the region in focus, and where the figures are frozen. */
export class MultiplesState {
	/** The region that the reader points at, on whichever map. */
	pointed = $state<string | null>(null);
	readonly #address = new AddressReader();
	readonly #data: () => OfPage;
	readonly names = $derived.by(() => namesOf(this.#data().places));
	readonly regions = $derived.by(() => this.#data().places.filter(({ level }) => level === 'region'));
	readonly codes = $derived.by(() => this.regions.map(({ place }) => place));
	readonly #focused = $derived.by(() => readFocus(this.#address.search, this.codes));
	readonly #frozen = $derived.by(() => readFrozenAt(this.#address.search, this.#data().releases));
	readonly query = $derived.by(() => this.queryWith(this.focus));

	constructor(data: () => OfPage) {
		this.#data = data;
	}

	get focus(): string {
		return this.#focused.focus;
	}

	get frozenAt(): string {
		return this.#frozen.frozenAt;
	}

	/** The parameters that cannot be shown. */
	get faults() {
		return [...this.#focused.faults, ...this.#frozen.faults];
	}

	/** The canonical query of the same with a region in focus. */
	queryWith(focus: string): string {
		return withFrozenAt(writeFocus(focus), this.frozenAt);
	}
}
