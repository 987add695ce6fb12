import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { layers } from './choroplethLayers.ts';
import type { MapColours } from './mapColours.ts';
import type { ProvincesTopology, RegionsTopology } from './MapTopology.ts';

type Data = GeoJSONSourceSpecification['data'];

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A complete MapLibre style without any address in it: data inline, no glyphs, no sprite. The provinces may come later. */
export function choroplethStyle(
	topology: RegionsTopology,
	colours: MapColours,
	provinces: ProvincesTopology | undefined
): StyleSpecification {
	const { regions, land, borders } = topology.objects;
	return {
		version: 8,
		sources: {
			region: places(feature(topology, regions)),
			inner: source(mesh(topology, regions, (a, b) => a !== b)),
			province: places(provinces ? provincesData(provinces) : nothing),
			land: source(feature(topology, land)),
			borders: source(mesh(topology, borders))
		},
		layers: layers(colours)
	};
}

/** What the source of the provinces holds once they are there. */
export function provincesData(topology: ProvincesTopology): FeatureCollection {
	return named(feature(topology, topology.objects.provinces));
}

/** MapLibre knows features by numbers: those of places are known by their codes, which must be properties. */
function named(collection: FeatureCollection): FeatureCollection {
	for (const one of collection.features) one.properties = { ...one.properties, place: one.id };
	return collection;
}

function places(collection: FeatureCollection): GeoJSONSourceSpecification {
	return { ...source(named(collection)), promoteId: 'place' };
}

function source(data: Data): GeoJSONSourceSpecification {
	return { type: 'geojson', data, tolerance: 0 };
}
