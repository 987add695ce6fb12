import type {
	ExpressionSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapColours } from './mapColours.ts';
import type { Mark } from '../Mark.ts';

/** The topology served at /geography/regions.json. */
export type MapTopology = Topology<Record<'regions' | 'land' | 'borders', GeometryCollection>>;

/** What the map shows at one moment. */
export interface MapState {
	marks: Mark[];
	colours: MapColours;
	/** The region in focus, by code. */
	focus: string;
	/** The region pointed at, by code. */
	pointed: string | null;
}

/** The layer that pointers hit. */
export const regionsLayer = 'regions';

/** Name of the hatch image that the map must hold. */
export const hatchName = 'hatch';

/** A complete MapLibre style without any address in it: data inline, no glyphs, no sprite. */
export function choroplethStyle(topology: MapTopology, state: MapState): StyleSpecification {
	const { regions, land, borders } = topology.objects;
	const collection = feature(topology, regions);
	for (const region of collection.features) region.properties = { place: region.id };
	return {
		version: 8,
		sources: {
			regions: source(collection),
			inner: source(mesh(topology, regions, (a, b) => a !== b)),
			land: source(feature(topology, land)),
			borders: source(mesh(topology, borders))
		},
		layers: layers(state)
	};
}

/** The layers, lowest first. They can be compared with those on the map to bring it up to date. */
export function layers({ marks, colours, focus, pointed }: MapState): LayerSpecification[] {
	const join = { 'line-join': 'round' } as const;
	const is = (place: string | null): ExpressionSpecification => ['==', ['get', 'place'], place ?? ''];
	const unknown: ExpressionSpecification = ['in', ['get', 'place'], ['literal', withoutData(marks)]];
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
		{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			paint: { 'line-color': colours.border, 'line-dasharray': [4, 3] }
		},
		{
			id: 'edge',
			type: 'line',
			source: 'regions',
			layout: join,
			paint: { 'line-color': edgeColour(marks, colours), 'line-width': 1.5 }
		},
		{
			id: regionsLayer,
			type: 'fill',
			source: 'regions',
			paint: { 'fill-color': fillColour(marks, colours) }
		},
		{
			id: 'no-data',
			type: 'fill',
			source: 'regions',
			filter: unknown,
			paint: { 'fill-pattern': hatchName }
		},
		{
			id: 'inner',
			type: 'line',
			source: 'inner',
			layout: join,
			paint: { 'line-color': colours.paper, 'line-width': 0.75 }
		},
		{
			id: 'no-data-edge',
			type: 'line',
			source: 'regions',
			filter: unknown,
			layout: join,
			paint: { 'line-color': colours.noData, 'line-width': 0.75 }
		},
		{
			id: 'pointed',
			type: 'line',
			source: 'regions',
			filter: is(pointed),
			layout: join,
			paint: { 'line-color': colours.ink, 'line-width': pointed === focus ? 5 : 1.75 }
		},
		{
			id: 'focus',
			type: 'line',
			source: 'regions',
			filter: is(focus),
			layout: join,
			paint: { 'line-color': colours.focus, 'line-width': 2.5 }
		}
	];
}

function source(data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification {
	return { type: 'geojson', data, tolerance: 0 };
}

function withoutData(marks: Mark[]): string[] {
	return marks.filter(({ klass }) => klass === null).map(({ place }) => place);
}

function fillColour(marks: Mark[], { classes, paper }: MapColours): ExpressionSpecification | string {
	const pairs = marks.flatMap(({ place, klass }) => [place, classes[klass ?? -1] ?? paper]);
	return byPlace(pairs, paper);
}

function edgeColour(marks: Mark[], { noData, paper }: MapColours): ExpressionSpecification | string {
	return byPlace(
		withoutData(marks).flatMap((place) => [place, noData]),
		paper
	);
}

function byPlace(pairs: string[], otherwise: string): ExpressionSpecification | string {
	if (pairs.length === 0) return otherwise;
	return ['match', ['get', 'place'], ...pairs, otherwise] as unknown as ExpressionSpecification;
}
