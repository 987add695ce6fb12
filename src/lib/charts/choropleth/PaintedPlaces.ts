import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import { levels, type Level } from '#lib/view/level.ts';
import { layers, type PlaceState } from './choroplethLayers.ts';
import { provincesData } from './choroplethStyle.ts';
import type { MapColours } from './mapColours.ts';
import type { MapState } from './MapState.ts';
import type { ProvincesTopology } from './MapTopology.ts';
import { placeStates } from './placeStates.ts';

interface Place {
	place: string;
	region: string;
}

/** The places on a MapLibre map and how they are painted: by their states, so that no geometry is made anew. */
export class PaintedPlaces {
	readonly #map: GlMap;
	readonly #places: Record<Level, readonly Place[]>;
	#colours: MapColours;
	#pointed: string | null = null;
	/** Whether the provinces are on the map, ready to be shown. */
	#hasProvinces: boolean;

	/** @param colours those that the map's style was made with */
	constructor(
		map: GlMap,
		regions: readonly { place: string }[],
		provinces: ProvincesTopology | undefined,
		colours: MapColours
	) {
		this.#map = map;
		this.#places = {
			region: regions.map(({ place }) => ({ place, region: place })),
			province: provinces ? provincesOf(provinces) : []
		};
		this.#hasProvinces = provinces !== undefined;
		this.#colours = colours;
	}

	/** Paints a state; false if its places are not on the map yet, and what was painted stays. */
	paint(state: MapState): boolean {
		if (state.level === 'province' && !this.#hasProvinces) return false;
		if (state.colours !== this.#colours) this.#repaint(state.colours);
		for (const level of levels) {
			for (const [id, place] of placeStates(state, level, this.#places[level]))
				this.#map.setFeatureState({ source: level, id }, place);
		}
		return true;
	}

	/** Outlines the place that is pointed at, and it alone. */
	point(place: string | null): void {
		if (place === this.#pointed) return;
		this.#setPointed(this.#pointed, false);
		this.#setPointed(place, true);
		this.#pointed = place;
	}

	/** Puts the provinces on the map, unseen; calls `ready` when they are loaded to the last one in view. */
	addProvinces(topology: ProvincesTopology, ready: () => void): void {
		if (this.#places.province.length) return;
		const map = this.#map;
		this.#places.province = provincesOf(topology);
		map.getSource<GeoJSONSource>('province')?.setData(provincesData(topology));
		const look = (): void => {
			if (!map.isSourceLoaded('province') || map.querySourceFeatures('province').length === 0) return;
			map.off('render', look);
			this.#hasProvinces = true;
			ready();
		};
		map.on('render', look);
	}

	#setPointed(place: string | null, pointed: boolean): void {
		if (place === null) return;
		const level = levels.find((one) => this.#places[one].some((known) => known.place === place));
		if (level)
			this.#map.setFeatureState({ source: level, id: place }, { pointed } satisfies Partial<PlaceState>);
	}

	#repaint(colours: MapColours): void {
		this.#colours = colours;
		for (const { id, paint = {} } of layers(colours))
			for (const [name, value] of Object.entries(paint))
				this.#map.setPaintProperty(id, name as never, value as never);
	}
}

function provincesOf({ objects }: ProvincesTopology): Place[] {
	return objects.provinces.geometries.map(({ id, properties }) => ({
		place: String(id),
		region: properties && 'region' in properties ? properties.region : ''
	}));
}
