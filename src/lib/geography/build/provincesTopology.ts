import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FeatureCollection, Point } from 'geojson';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LonLat } from '../projection.ts';
import { arcPoints, arcSteps, onLattice } from './Lattice.ts';
import { meetOutlines } from './meetOutlines.ts';
import { nameParts } from './nameParts.ts';
import type { Line } from './pathData.ts';
import { regionsTopology, type RegionsTopology } from './regionsTopology.ts';

/** Code of the region that a province lies in. */
interface Parent {
	region: string;
}

/** A province; its id is its code. */
export type ProvinceGeometry = Polygon<Parent> | MultiPolygon<Parent>;

interface ProvinceCollection extends GeometryCollection<Parent> {
	geometries: ProvinceGeometry[];
}

/** The provinces in degrees of longitude and latitude, on shared arcs, sorted by region and code. */
export type ProvincesTopology = Topology<{ provinces: ProvinceCollection }>;

const require = createRequire(import.meta.url);

/*
 * Of the provinces' source, only the borders between provinces of one region are drawn; everywhere else a
 * province's edge is its region's own outline. So both maps have one line there, without gap or sliver.
 */
const inner = [
	'-i provinces.json name=provinces',
	'-clean gap-fill-area=100km2',
	'-filter-islands min-area=20km2',
	'-join regions.json point-method fields=region',
	'-filter-fields FID,region',
	'-points inner + name=insides',
	'-innerlines target=provinces where="A.region === B.region"',
	'-simplify target=provinces dp interval=400',
	'-o borders.json target=provinces format=topojson no-quantization',
	'-o insides.json target=insides format=geojson'
].join(' ');

/** The faces between the lines: a province where a province's inner point is, else a region's lesser part. */
const faces = [
	'-i lines.json name=provinces',
	'-polygons',
	'-join regions.json point-method fields=region',
	'-join insides.json fields=FID',
	'-o provinces.json format=topojson id-field=FID no-quantization'
].join(' ');

let made: Promise<ProvincesTopology> | undefined;

/** The topology of the provinces, quantized as that of the regions is; made once for each process. */
export function provincesTopology(): Promise<ProvincesTopology> {
	return (made ??= make());
}

async function make(): Promise<ProvincesTopology> {
	const [regions, provinces] = await Promise.all([
		regionsTopology(),
		readFile(require.resolve('morocco-map/data/provinces.json'))
	]);
	const { transform } = regions;
	if (!transform) throw new Error('The topology of the regions is not quantized.');
	const snap = (lonLat: unknown) => onLattice(transform, lonLat as LonLat);

	const drawn = await mapshaper.applyCommands(inner, {
		'provinces.json': provinces,
		'regions.json': JSON.stringify(regionFeatures(regions))
	});
	const borders = read<Topology>(drawn['borders.json']).arcs.map((arc) => withoutRepeats(arc.map(snap)));
	const insides = read<FeatureCollection<Point>>(drawn['insides.json']);
	for (const { geometry } of insides.features) geometry.coordinates = snap(geometry.coordinates);

	const onGrid = { ...regions, arcs: regions.arcs.map(arcPoints), transform: undefined } as RegionsTopology;
	const lines = meetOutlines(outlines(onGrid), borders);
	const made = await mapshaper.applyCommands(faces, {
		'lines.json': JSON.stringify({ type: 'MultiLineString', coordinates: lines }),
		'regions.json': JSON.stringify(regionFeatures(onGrid)),
		'insides.json': JSON.stringify(insides)
	});
	const named = nameParts(read<ProvincesTopology>(made['provinces.json']));
	return { ...named, arcs: named.arcs.map((arc) => arcSteps(arc as Line)), transform };
}

/** The regions with their codes as an attribute, which is what mapshaper joins. */
function regionFeatures(topology: RegionsTopology): FeatureCollection {
	const collection = feature(topology, topology.objects.regions) as FeatureCollection;
	for (const region of collection.features) region.properties = { region: region.id };
	return collection;
}

/** The arcs that regions have, each once. */
function outlines({ arcs: lines, objects }: RegionsTopology): Line[] {
	const polygons: (Polygon | MultiPolygon)[] = objects.regions.geometries;
	const indices = polygons.flatMap(({ arcs }) => (arcs as number[][]).flat(2));
	const used = new Set(indices.map((index) => (index < 0 ? ~index : index)));
	return lines.filter((_, index) => used.has(index)) as Line[];
}

function withoutRepeats(line: Line): Line {
	return line.filter((point, index) => String(point) !== String(line[index - 1]));
}

function read<T>(file: Buffer | undefined): T {
	return JSON.parse(String(file)) as T;
}
