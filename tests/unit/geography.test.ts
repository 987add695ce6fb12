import { gzipSync } from 'node:zlib';
import { geoMercator } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import shapes from 'virtual:shapes';
import { feature, merge } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { regionsTopology, type RegionsTopology } from '#lib/geography/build/regionsTopology.ts';
import { neighbourInDirection, type Arrow } from '#lib/geography/neighbourInDirection.ts';
import { cameraFor, frameBounds, project, unproject, type LonLat } from '#lib/geography/projection.ts';

const arrows: Arrow[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const codes = Array.from({ length: 12 }, (_, index) => `MA-${String(index + 1).padStart(2, '0')}`);
const cities: Record<string, LonLat> = {
	tanger: [-5.8326, 35.7595],
	marrakech: [-7.9811, 31.6295],
	oujda: [-1.9114, 34.6814],
	dakhla: [-15.9582, 23.6848]
};

let topology: RegionsTopology;
beforeAll(async () => {
	topology = await regionsTopology();
});

describe('the regions', () => {
	it('are twelve, in the order of their codes', () => {
		expect(shapes.regions.map(({ place }) => place)).toEqual(codes);
		expect(topology.objects.regions.geometries.map(({ id }) => id)).toEqual(codes);
	});

	it('border each other mutually', () => {
		for (const { place, neighbours } of shapes.regions) {
			expect(neighbours.length, place).toBeGreaterThan(0);
			for (const other of neighbours) {
				expect(shapes.regions.find((region) => region.place === other)?.neighbours).toContain(place);
			}
		}
	});

	it('leave no gap and do not overlap', () => {
		const { regions } = topology.objects;
		const parts = regions.geometries.map((object) => area((feature(topology, object) as Feature).geometry));
		const whole = area(merge(topology, regions.geometries));
		expect(Math.abs(sum(parts) - whole) / whole).toBeLessThan(1e-6);
		expect(merge(topology, regions.geometries).coordinates.filter((rings) => rings.length > 1)).toEqual([]);
	});

	it('have outlines that never cross', () => {
		const segments = topology.arcs.flatMap((arc) => {
			let [x, y] = [0, 0];
			const points = arc.map(([dx = 0, dy = 0]): Corner => [(x += dx), (y += dy)]);
			return points.slice(1).map((to, index): [Corner, Corner] => [points[index] ?? to, to]);
		});
		const crossings = segments.filter((one, index) =>
			segments.slice(0, index).some((other) => cross(one, other))
		);
		expect(crossings).toEqual([]);
	});

	it('meet the neighbouring land without gap or overlap', () => {
		const { regions, land } = topology.objects;
		const all = [...regions.geometries, ...land.geometries];
		const parts = all.map((object) => area((feature(topology, object) as Feature).geometry));
		const whole = merge(topology, all);
		expect(Math.abs(sum(parts) - area(whole)) / area(whole)).toBeLessThan(1e-6);
		expect(whole.coordinates.filter((rings) => rings.length > 1)).toEqual([]);
	});
});

describe('arrow keys', () => {
	it.each(codes)('reach all twelve from %s', (start) => {
		const reached = new Set([start]);
		for (const from of reached) {
			for (const arrow of arrows) {
				const next = neighbourInDirection(shapes.regions, from, arrow);
				if (next) reached.add(next);
			}
		}
		expect([...reached].sort()).toEqual(codes);
	});

	it('go where they point', () => {
		expect(neighbourInDirection(shapes.regions, 'MA-07', 'ArrowUp')).toBe('MA-06');
		expect(neighbourInDirection(shapes.regions, 'MA-07', 'ArrowDown')).toBe('MA-09');
		expect(neighbourInDirection(shapes.regions, 'MA-07', 'ArrowRight')).toBe('MA-08');
		expect(neighbourInDirection(shapes.regions, 'MA-12', 'ArrowDown')).toBeNull();
		expect(neighbourInDirection(shapes.regions, 'nowhere', 'ArrowDown')).toBeNull();
	});
});

describe('the projection', () => {
	it.each(Object.entries(cities))('puts %s where d3-geo puts it, and back', (_, lonLat) => {
		const { scale, translate } = shapes.projection;
		const d3 = geoMercator().scale(scale).translate(translate);
		const [x, y] = project(shapes.projection, lonLat);
		const [expectedX, expectedY] = d3(lonLat) ?? [NaN, NaN];
		expect(Math.hypot(x - expectedX, y - expectedY)).toBeLessThan(0.01);
		expect(unproject(shapes.projection, [x, y])[0]).toBeCloseTo(lonLat[0], 9);
		expect(unproject(shapes.projection, [x, y])[1]).toBeCloseTo(lonLat[1], 9);
	});

	it.each([343, 560, 720, 1100])('is in register with a map %i pixels wide', (shownWidth) => {
		const camera = cameraFor(shapes, shownWidth);
		const { width, height } = shapes.frame;
		for (const lonLat of Object.values(cities)) {
			const [x, y] = project(shapes.projection, lonLat);
			const drawn: Corner = [(x * shownWidth) / width, (y * shownWidth) / width];
			const [mapX, mapY] = worldPixels(lonLat, camera.zoom);
			const [centerX, centerY] = worldPixels(camera.center, camera.zoom);
			const mapped: Corner = [
				mapX - centerX + shownWidth / 2,
				mapY - centerY + (height * shownWidth) / width / 2
			];
			expect(Math.hypot(mapped[0] - drawn[0], mapped[1] - drawn[1])).toBeLessThan(0.1);
		}
	});

	it('keeps every region inside the frame', () => {
		const [[west, south], [east, north]] = frameBounds(shapes);
		for (const [lon, lat] of positions(merge(topology, topology.objects.regions.geometries))) {
			expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
		}
	});
});

describe('the budget', () => {
	it('holds for the paths', () => {
		const paths = JSON.stringify([shapes.land, shapes.borders, ...shapes.regions.map(({ path }) => path)]);
		expect(paths.length).toBeLessThanOrEqual(34_000);
		expect(gzipSync(paths).length).toBeLessThanOrEqual(13_000);
	});

	it('holds for the topology', () => {
		const text = JSON.stringify(topology);
		expect(text.length).toBeLessThanOrEqual(32_000);
		expect(gzipSync(text).length).toBeLessThanOrEqual(11_000);
	});
});

/** Web Mercator pixels at a zoom, with a world of 512 pixels at zoom 0, by the formula of MapLibre. */
function worldPixels([lon, lat]: LonLat, zoom: number): [number, number] {
	const size = 512 * 2 ** zoom;
	const sine = Math.sin((lat * Math.PI) / 180);
	return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

type Corner = [x: number, y: number];

function cross([a, b]: [Corner, Corner], [c, d]: [Corner, Corner]): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Corner, b: Corner, c: Corner): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** Planar area in square degrees, holes taken off. */
function area(geometry: Feature['geometry']): number {
	const { type, coordinates } = geometry as Polygon | MultiPolygon;
	const polygons = type === 'Polygon' ? [coordinates] : coordinates;
	return sum(
		polygons.map(
			([outer = [], ...holes]) =>
				Math.abs(ringArea(outer)) - sum(holes.map((hole) => Math.abs(ringArea(hole))))
		)
	);
}

function ringArea(ring: Position[]): number {
	return sum(
		ring.slice(1).map(([x = 0, y = 0], index) => {
			const [fromX = 0, fromY = 0] = ring[index] ?? [];
			return (fromX * y - x * fromY) / 2;
		})
	);
}

function positions({ coordinates }: MultiPolygon): LonLat[] {
	return coordinates.flat(2) as LonLat[];
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
