import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import provinceShapes from 'virtual:provinces';
import shapes from 'virtual:shapes';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeReached } from '#lib/charts/choropleth/placeReached.ts';
import { arcPoints } from '#lib/geography/build/Lattice.ts';
import { provincesTopology, type ProvincesTopology } from '#lib/geography/build/provincesTopology.ts';
import { project, type LonLat } from '#lib/geography/projection.ts';
import type { Point } from '#lib/geography/Shapes.ts';
import { pathRings } from './pathRings.ts';

interface Place {
	place: string;
	level: string;
	parent: string;
}

const { provinces } = provinceShapes;
const codes = provinces.map(({ place }) => place);
const regions = shapes.regions.map((region) => ({
	...region,
	own: provinces.filter((province) => province.region === region.place)
}));

let listed: Place[];
let topology: ProvincesTopology;
let source: Topology<{ provinces: GeometryCollection }>;
beforeAll(async () => {
	const places = parse<Place>(await readFile('data/places.csv'), { columns: true, bom: true });
	listed = places.filter(({ level }) => level === 'province');
	topology = await provincesTopology();
	const path = createRequire(import.meta.url).resolve('morocco-map/data/provinces.json');
	source = JSON.parse(await readFile(path, 'utf8')) as typeof source;
});

describe('the provinces', () => {
	it('are those of the data, each in its region', () => {
		const pairs = (places: { place: string; of: string }[]) =>
			places.map(({ place, of }) => `${of} ${place}`).sort();
		const expected = pairs(listed.map(({ place, parent }) => ({ place, of: parent })));
		const { geometries } = topology.objects.provinces;
		expect(pairs(provinces.map(({ place, region }) => ({ place, of: region })))).toEqual(expected);
		expect(
			pairs(geometries.map(({ id, properties }) => ({ place: String(id), of: properties?.region ?? '' })))
		).toEqual(expected);
	});

	it('have the areas of their source', () => {
		const original = areasByCode(source, source.objects.provinces);
		const drawn = areasByCode(topology, topology.objects.provinces);
		for (const code of codes) {
			expect(Math.abs((drawn.get(code) ?? NaN) / (original.get(code) ?? NaN) - 1), code).toBeLessThan(0.06);
		}
	});

	it('border each other mutually', () => {
		for (const { place, neighbours } of provinces) {
			expect(neighbours.length, place).toBeGreaterThan(0);
			for (const other of neighbours) {
				expect(provinces.find((province) => province.place === other)?.neighbours).toContain(place);
			}
		}
	});

	it('border a province of another region wherever regions border', () => {
		const regionOf = new Map(provinces.map(({ place, region }) => [place, region]));
		for (const { place, neighbours, own } of regions) {
			const across = own.flatMap((province) => province.neighbours.map((code) => regionOf.get(code) ?? ''));
			expect([...new Set(across)].filter((code) => code !== place).sort()).toEqual(neighbours);
		}
	});

	it('carry their labels inside, and no other', () => {
		for (const { place, label } of provinces) {
			const holders = provinces.filter(({ path }) => isInside(pathRings(path), label));
			expect(holders.map((province) => province.place)).toEqual([place]);
		}
	});

	it('have borders that never cross', () => {
		const segments = topology.arcs.flatMap((arc) => segmentsOf(arcPoints(arc)));
		const crossings = segments.filter((one, index) =>
			segments.slice(0, index).some((other) => cross(one, other))
		);
		expect(crossings).toEqual([]);
	});

	it('are made the same again', async () => {
		const { provincesTopology: again } = (await import(
			/* @vite-ignore */ `${'../../src/lib/geography/build/provincesTopology.ts'}?again`
		)) as { provincesTopology: () => Promise<ProvincesTopology> };
		expect(again).not.toBe(provincesTopology);
		expect(await again()).toEqual(topology);
	});
});

describe.each(regions)('the provinces of $place', ({ path, own, bounds }) => {
	const outline = pathRings(path);
	const counted = new Map<string, [Point, Point][]>();
	for (const segment of own.flatMap((province) => pathRings(province.path).flatMap(segmentsOf))) {
		const key = segment.map(String).sort().join(' ');
		counted.set(key, [...(counted.get(key) ?? []), segment]);
	}
	const edge = [...counted.values()].filter((twins) => twins.length === 1).flat(2);

	it('have an outer edge that is the outline of the region', () => {
		const corners = new Set(edge.map(String));
		expect(outline.flat().filter((point) => !corners.has(String(point)))).toEqual([]);
		for (const point of edge) expect(distanceTo(outline, point)).toBeLessThan(0.1);
	});

	it('fill the region', () => {
		const areas = own.map((province) => pathArea(province.path));
		expect(Math.abs(sum(areas) / pathArea(path) - 1)).toBeLessThan(0.001);
	});

	it('lie in its bounds', () => {
		const [left, top, right, bottom] = bounds;
		for (const [x, y] of edge) expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
		expect(bounds.every(Number.isInteger)).toBe(true);
		const xs = edge.map(([x]) => x);
		const ys = edge.map(([, y]) => y);
		expect(Math.min(...xs) - left + right - Math.max(...xs)).toBeLessThan(2.2);
		expect(Math.min(...ys) - top + bottom - Math.max(...ys)).toBeLessThan(2.2);
	});
});

describe('keys', () => {
	it.each(codes)('reach all provinces from %s', (start) => {
		const reached = new Set([start]);
		for (const from of reached) {
			for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
				const next = placeReached(provinces, from, key);
				if (next) reached.add(next);
			}
		}
		expect([...reached].sort()).toEqual([...codes].sort());
	});

	it('lead to the first province, the last, or nowhere', () => {
		expect(placeReached(provinces, 'MA-MAR', 'Home')).toBe(codes[0]);
		expect(placeReached(provinces, 'MA-MAR', 'End')).toBe(codes.at(-1));
		expect(placeReached(provinces, 'MA-MAR', 'Tab')).toBeUndefined();
	});
});

describe('the topology', () => {
	it('puts the provinces where the drawing has them', () => {
		for (const [index, { path, place }] of provinces.entries()) {
			const object = topology.objects.provinces.geometries[index];
			if (!object) throw new Error(`${place} is missing`);
			const { geometry } = feature(topology, object) as Feature<Polygon | MultiPolygon>;
			const rings = pathRings(path);
			for (const lonLat of polygons(geometry).flat(2)) {
				expect(distanceTo(rings, project(shapes.projection, lonLat as LonLat)), place).toBeLessThan(0.1);
			}
		}
	});
});

describe('the budget of the provinces', () => {
	it.each([
		['paths', () => provinceShapes, 80_000, 30_000],
		['topology', () => topology, 120_000, 30_000]
	])('holds for the %s', (_, content, raw, gzipped) => {
		const text = JSON.stringify(content());
		expect(text.length).toBeLessThanOrEqual(raw);
		expect(gzipSync(text).length).toBeLessThanOrEqual(gzipped);
	});
});

function areasByCode(of: Topology, objects: GeometryCollection): Map<string, number> {
	const { features } = feature(of, objects);
	return new Map(
		features.map(({ id, geometry }) => {
			const rings = polygons(geometry as Polygon | MultiPolygon).map(([outer = []]) => outer);
			return [String(id), sum(rings.map((ring) => Math.abs(ringArea(ring))))];
		})
	);
}

function polygons({ type, coordinates }: Polygon | MultiPolygon): Position[][][] {
	return type === 'Polygon' ? [coordinates] : coordinates;
}

function pathArea(path: string): number {
	return sum(pathRings(path).map((ring) => Math.abs(ringArea(ring))));
}

function ringArea(ring: Position[]): number {
	return sum(
		ring.slice(1).map(([x = 0, y = 0], index) => {
			const [fromX = 0, fromY = 0] = ring[index] ?? [];
			return (fromX * y - x * fromY) / 2;
		})
	);
}

function segmentsOf(line: Point[]): [Point, Point][] {
	return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

function isInside(rings: Point[][], [x, y]: Point): boolean {
	const crossings = rings.flatMap(segmentsOf).filter(([[ax, ay], [bx, by]]) => {
		return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
	});
	return crossings.length % 2 === 1;
}

function distanceTo(rings: Point[][], [x, y]: Point): number {
	const distances = rings.flatMap(segmentsOf).map(([[ax, ay], [bx, by]]) => {
		const [dx, dy] = [bx - ax, by - ay];
		const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
		const clamped = Math.max(0, Math.min(1, along));
		return Math.hypot(x - ax - clamped * dx, y - ay - clamped * dy);
	});
	return Math.min(...distances);
}

function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Point, b: Point, c: Point): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
