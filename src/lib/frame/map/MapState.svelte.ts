import { goto } from '$app/navigation';
import { page } from '$app/state';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { writeFocus } from '#lib/view/focus.ts';
import { withFrozenAt } from '#lib/view/frozenAt.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import {
	changed,
	defaultView,
	mapParameters,
	readMapView,
	writeMapView,
	yearsAt,
	type MapView
} from '#lib/view/MapView.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { regionsOf } from '#lib/view/regionsOf.ts';
import { Arrived } from '#lib/warehouse/arrived.ts';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import { onDestroy } from 'svelte';
import { AddressReader } from '../AddressReader.svelte.ts';
import { engineOfVisit } from '../engineContext.ts';
import { painted } from '../painted.ts';
import { Picture } from '../Picture.svelte.ts';
import { drawnMap, type MapIndicator } from './drawnMap.ts';
import { mapChoices } from './mapChoices.ts';
import type { MapData } from './MapData.ts';
import { nationalFigure } from './nationalFigure.ts';
import { Provinces } from './Provinces.svelte.ts';
import { Sites } from './Sites.svelte.ts';

type Wanted = Pick<MapView, 'indicator' | 'year' | 'level'>;

/**
 * What a page with a map knows: what its address asks for, and what is drawn. The home page, an indicator's page
 * and its embed differ in what they arrive with. Made while its component is.
 */
export class MapState<I extends MapIndicator> {
	/** The place that the reader points at, on whichever picture. */
	pointed = $state<string | null>(null);
	/** Whether figures were asked for that cannot be had. */
	isRefused = $state(false);
	readonly provinces: Provinces;
	readonly sites = new Sites();
	readonly #data: () => MapData<I>;
	/** The page's own address, without what the reader chose. */
	readonly #here: () => string;
	readonly #region: string | undefined;
	readonly #address = new AddressReader();
	readonly #engine: Engine;
	readonly #arrived: Arrived;
	#latest: Wanted | undefined;
	/** What the reader chose last, and whether the address is still to say it. */
	#chosen = $state.raw<MapView>();
	#isAhead = $state(false);
	#isHere = true;
	#isAsking = false;
	readonly #picture: Picture<Wanted, typeof figuresOfPlaces.columns>;

	readonly choices = $derived.by(() => mapChoices(this.#data(), this.#region));
	/** Of the whole country's map, which is what an embed or image of this view is written for. */
	readonly #ofCountry = $derived.by(() => (this.#region ? mapChoices(this.#data()) : this.choices));
	readonly #read = $derived.by(() => readMapView(this.#address.search, this.choices));
	readonly names = $derived.by(() => namesOf(this.#data().places));
	readonly regions = $derived.by(() => this.#data().places.filter(({ level }) => level === 'region'));
	readonly #allNames = $derived.by(() => namesOf([...this.#data().places, ...this.provinces.names]));
	readonly #regionOf = $derived.by(() => regionsOf(this.provinces.names));

	/**
	 * @param here the page's own address
	 * @param region on the page of one region's provinces, that region and what came along of its provinces
	 */
	constructor(
		data: () => MapData<I>,
		here: () => string,
		region?: { place: string } & Pick<Provinces, 'shapes' | 'names'>
	) {
		this.#region = region?.place;
		this.provinces = new Provinces(region);
		this.#data = data;
		this.#here = here;
		this.#engine = engineOfVisit();
		this.#arrived = new Arrived(data().answers);
		const first = wantedBy(defaultView(this.choices));
		this.#picture = new Picture(figuresOfPlaces, first, this.#engine, this.#arrived);
		onDestroy(() => (this.#isHere = false));
		$effect(() => void this.#show(wantedBy(this.view)));
		$effect(() => {
			if (this.view.sites.length) void this.sites.load(this.#engine, this.#arrived, this.#data().language);
		});
	}

	/** What the address asks for, or is about to. The same object as long as it is the same view. */
	readonly view: MapView = $derived.by(() => {
		const [{ view }, chosen] = [this.#read, this.#chosen];
		return chosen && (this.#isAhead || this.#queryOf(view) === this.#queryOf(chosen)) ? chosen : view;
	});

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

	/** Whether figures were asked for that have not come yet. */
	get isWaiting(): boolean {
		const { indicator, year, level } = this.#picture.drawn.params;
		const { view } = this;
		return view.indicator !== indicator || view.year !== year || view.level !== level;
	}

	/** The years that the map can show of the view's indicator, the default one first. */
	get years(): readonly string[] {
		return yearsAt(this.choices, this.view.indicator, this.view.level);
	}

	/** Whether the view's indicator is known for the provinces. */
	get hasProvinces(): boolean {
		return this.choices.provincialYears.has(this.view.indicator);
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
		const view = { ...this.view, ...params };
		return drawnMap({
			language: data.language,
			indicator,
			view,
			rows,
			national: nationalFigure(data.national, view),
			names: params.level === 'province' ? this.#allNames : this.names,
			regionOf: this.#regionOf,
			sources: data.sources,
			notes: data.notes,
			sites: this.sites.known,
			past: { releases: data.releases, revisions: data.revisions, frozenAt: this.view.version },
			version: data.version,
			page: this.#here() + this.#queryOf(this.view),
			frozenPage: this.#here() + this.#queryOf({ ...this.view, version: this.#release }),
			query: writeMapView(view, { ...this.#ofCountry, indicator: params.indicator })
		});
	});

	#queryOf(view: MapView): string {
		return writeMapView(view, this.choices);
	}

	get #release(): string {
		return this.choices.releases.at(-1) ?? '';
	}

	/** Shows some of the view otherwise: the picture at once, then the address. */
	async choose(change: Partial<MapView>): Promise<void> {
		const wanted = changed(this.view, change, this.choices);
		const here = this.#here();
		this.#chosen = wanted;
		this.#isAhead = true;
		void this.#show(wantedBy(wanted));
		await painted();
		// Meanwhile the reader may have chosen something else, or have left.
		if (this.#chosen !== wanted || !this.#isHere) return;
		await goto(here + keepingOthers(this.#queryOf(wanted), page.url.searchParams, mapParameters), {
			reset: false
		});
		if (this.#chosen === wanted) this.#isAhead = false;
	}

	async #show(wanted: Wanted): Promise<void> {
		this.#latest = wanted;
		try {
			if (wanted.level === 'province' && !this.provinces.shapes.length)
				await this.provinces.load(this.#engine, this.#arrived, this.#data().language);
			if (this.#latest !== wanted) return;
			await this.#picture.show(wanted);
			this.isRefused = false;
			if (wanted.level === 'province') void this.#askAhead();
		} catch {
			// The engine cannot start, or the network is gone: the picture before stays, and the page says so.
			this.isRefused = true;
		}
	}

	/** What a reader of provinces may want next, one after the other, to have it at once. */
	async #askAhead(): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		try {
			for (const [indicator, [year = '']] of this.choices.provincialYears)
				await this.#engine.ask(figuresOfPlaces, { indicator, year, level: 'province' }, this.#arrived);
		} catch {
			// Nobody has asked for it yet: whoever does is told.
			this.#isAsking = false;
		}
	}
}

function wantedBy({ indicator, year, level }: MapView): Wanted {
	return { indicator, year, level };
}
