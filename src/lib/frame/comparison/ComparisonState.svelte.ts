import { goto } from '$app/navigation';
import { addresses } from '#lib/view/addresses.ts';
import { readComparedPlaces, writeComparedPlaces } from '#lib/view/comparedPlaces.ts';
import { readFrozenAt, withFrozenAt } from '#lib/view/frozenAt.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { AddressReader } from '../AddressReader.svelte.ts';
import type { Past } from '../past.ts';
import { drawnComparison, type ComparisonInput } from './drawnComparison.ts';

/** What a page with a comparison arrives with. */
type ComparisonPage = Pick<
	ComparisonInput,
	'language' | 'figures' | 'themes' | 'cards' | 'sources' | 'notes' | 'version'
> &
	Pick<Past, 'releases' | 'revisions'> & {
		places: { place: string; level: string; name: string }[];
	};

/**
 * What a page with a comparison knows: which regions its address asks for, and what is drawn. The page and its
 * embed differ in where they stand. Made while its component is.
 */
export class ComparisonState {
	/** The region that the reader points at. */
	pointed = $state<string | null>(null);
	readonly #data: () => ComparisonPage;
	/** The page's own address, without what the reader chose. */
	readonly #here: () => string;
	readonly #address = new AddressReader();

	readonly names = $derived.by(() => namesOf(this.#data().places));
	readonly regions = $derived.by(() => this.#data().places.filter(({ level }) => level === 'region'));
	readonly #read = $derived.by(() =>
		readComparedPlaces(
			this.#address.search,
			this.regions.map(({ place }) => place)
		)
	);
	readonly #frozen = $derived.by(() => readFrozenAt(this.#address.search, this.#data().releases));

	constructor(data: () => ComparisonPage, here: () => string) {
		this.#data = data;
		this.#here = here;
	}

	/** The regions that are compared, the one in focus first. */
	get places(): readonly string[] {
		return this.#read.places;
	}

	/** The parameters that the page cannot show. */
	get faults() {
		return [...this.#read.faults, ...this.#frozen.faults];
	}

	/** Whether the reader's address asks for anything but the default. */
	get isChosen(): boolean {
		return this.#address.search.size > 0;
	}

	/** What the reader chose, canonical. */
	get query(): string {
		return withFrozenAt(writeComparedPlaces(this.places), this.#frozen.frozenAt);
	}

	readonly drawn = $derived.by(() => {
		const { releases, revisions, ...data } = this.#data();
		const lastRelease = releases.at(-1)?.release ?? '';
		return drawnComparison({
			...data,
			names: this.names,
			places: this.places,
			past: { releases, revisions, frozenAt: this.#frozen.frozenAt },
			page: this.#here() + this.query,
			frozenPage: this.#here() + withFrozenAt(writeComparedPlaces(this.places), lastRelease),
			query: this.query
		});
	});

	/** Where the page shows those regions. */
	addressOf(places: readonly string[]): string {
		const query = withFrozenAt(writeComparedPlaces(places), this.#frozen.frozenAt);
		return addresses.compare(this.#data().language) + query;
	}

	/** Compares other regions. */
	async choose(places: readonly string[]): Promise<void> {
		await goto(this.addressOf(places), { reset: false });
	}
}
