import { goto } from '$app/navigation';
import { regionalFigures } from '#lib/questions/regionalFigures.ts';
import { writeFocus } from '#lib/view/focus.ts';
import { withFrozenAt } from '#lib/view/frozenAt.ts';
import { defaultView, readMapView, writeMapView, type MapView } from '#lib/view/MapView.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import { AddressReader } from '../AddressReader.svelte.ts';
import { engineOfVisit } from '../engineContext.ts';
import { Picture } from '../Picture.svelte.ts';
import { drawnMap, type MapIndicator } from './drawnMap.ts';
import { mapChoices } from './mapChoices.ts';
import type { MapData } from './MapData.ts';

/**
 * What a page with a map knows: what its address asks for, and what is drawn. The home page, an indicator's page
 * and its embed differ in what they arrive with. Made while its component is.
 */
export class MapState<I extends MapIndicator> {
	/** The region that the reader points at, on whichever picture. */
	pointed = $state<string | null>(null);
	readonly #data: () => MapData<I>;
	/** The page's own address, without what the reader chose. */
	readonly #here: () => string;
	readonly #address = new AddressReader();
	readonly #picture: Picture<{ indicator: string; year: string }, typeof regionalFigures.columns>;

	readonly choices = $derived.by(() => mapChoices(this.#data()));
	readonly #read = $derived.by(() => readMapView(this.#address.search, this.choices));
	readonly names = $derived.by(() => namesOf(this.#data().places));
	readonly regions = $derived.by(() => this.#data().places.filter(({ level }) => level === 'region'));

	/** @param here the page's own address */
	constructor(data: () => MapData<I>, here: () => string) {
		this.#data = data;
		this.#here = here;
		const { indicator, year } = defaultView(this.choices);
		this.#picture = new Picture(
			regionalFigures,
			{ indicator, year },
			engineOfVisit(),
			new Arrived(data().answers)
		);
		$effect(() => void this.#picture.show({ indicator: this.view.indicator, year: this.view.year }));
	}

	/** What the address asks for. */
	get view(): MapView {
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

	/** What the address asks for, for pictures that only know a region in focus. */
	get focusQuery(): string {
		return withFrozenAt(writeFocus(this.view.focus), this.view.version);
	}

	/** The indicator that is drawn, which may be the one asked for before. */
	get card(): I | undefined {
		const { cards } = this.#data();
		return cards.find(({ indicator }) => indicator === this.#picture.drawn.params.indicator) ?? cards[0];
	}

	readonly drawn = $derived.by(() => {
		const [data, indicator] = [this.#data(), this.card];
		const { params, rows } = this.#picture.drawn;
		if (!indicator || rows.length === 0) return undefined;
		const view = { ...params, focus: this.view.focus, version: this.view.version };
		return drawnMap({
			language: data.language,
			indicator,
			view,
			rows,
			names: this.names,
			sources: data.sources,
			notes: data.notes,
			past: { releases: data.releases, revisions: data.revisions, frozenAt: this.view.version },
			version: data.version,
			page: this.#here() + writeMapView(this.view, this.choices),
			frozenPage: this.#here() + writeMapView({ ...this.view, version: this.#release }, this.choices),
			query: writeMapView(view, { ...this.choices, indicator: params.indicator })
		});
	});

	get #release(): string {
		return this.choices.releases.at(-1) ?? '';
	}

	/** Shows another indicator, year or region: the picture at once, then the address. */
	async choose(change: Partial<MapView>): Promise<void> {
		const wanted = { ...this.view, ...change };
		if (!this.choices.years.get(wanted.indicator)?.includes(wanted.year)) {
			wanted.year = defaultView(this.choices, wanted.indicator).year;
		}
		void this.#picture.show({ indicator: wanted.indicator, year: wanted.year });
		await goto(this.#here() + writeMapView(wanted, this.choices), { reset: false });
	}
}
