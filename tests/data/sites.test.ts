// The sites of the map: all are answered, and a point stands in the region that its row names.
import { afterAll, describe, expect, test } from 'vitest';
import shapes from 'virtual:shapes';
import { unproject, type LonLat } from '#lib/geography/projection.ts';
import { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { sourcesOfSites } from '#lib/questions/sourcesOfSites.ts';
import { siteLayers } from '#lib/view/siteLayers.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { pathRings } from '../unit/pathRings.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const sites = await ask(warehouse, sitesOfMap, { lang: 'fr' });
const counted = async (sql: string) => (await warehouse.rows(sql)).map((row) => Object.values(row));

const kmOfDegree = 111.2;
/** The World Port Index gives its ports to the minute of arc: a point may lie that far from the shore. */
const minute = kmOfDegree / 60;

const regions = shapes.regions.map(({ place, path }) => ({
	place,
	rings: pathRings(path).map((ring) => ring.map((point) => unproject(shapes.projection, point)))
}));

describe('the sites of the map', () => {
	test('are all rows of their tables, in the order of the layers', async () => {
		const perLayer = Map.groupBy(sites, ({ layer }) => layer);
		expect([...perLayer.keys()]).toEqual([...siteLayers]);
		expect([...perLayer].map(([layer, rows]) => [layer, rows.length])).toEqual(
			await counted(`SELECT 'zones', count(*) FROM industrial_sites
				UNION ALL SELECT 'ports', count(*) FROM transport_sites WHERE kind = 'port'
				UNION ALL SELECT 'airports', count(*) FROM transport_sites WHERE kind = 'airport'
				UNION ALL SELECT 'power', count(*) FROM power_plants`)
		);
		expect(new Set(sites.map(({ site }) => site)).size).toBe(sites.length);
	});

	test('keep those without coordinates', async () => {
		const without = `SELECT (SELECT count(*) FROM industrial_sites WHERE lat IS NULL)
			+ (SELECT count(*) FROM power_plants WHERE lat IS NULL) AS n`;
		const [[n] = []] = await counted(without);
		expect(n).toBeGreaterThan(20);
		expect(sites.filter(({ lat, lon }) => lat === null && lon === null)).toHaveLength(Number(n));
		expect(sites.filter(({ lat, lon }) => (lat === null) !== (lon === null))).toEqual([]);
	});

	test('have a unit where they have a size', () => {
		const units: Record<string, string> = { zones: 'ha', power: 'mw' };
		for (const { site, layer, size, size_unit } of sites) {
			expect(size_unit, site).toBe(size === null ? null : units[layer]);
		}
	});

	test('say of the plant that is there twice that it is', () => {
		const twice = sites.filter(({ site }) => site === '1023689');
		expect(twice.map(({ note }) => note)).toEqual([expect.stringContaining('Al Koudia Al Baida')]);
	});

	test('have kinds and notes in the language asked for, and names as published', async () => {
		const arabic = new Map((await ask(warehouse, sitesOfMap, { lang: 'ar' })).map((row) => [row.site, row]));
		for (const { site, layer, name, kind, note } of sites) {
			const other = arabic.get(site);
			expect(other?.name, site).toBe(name);
			expect(other?.kind === kind, site).toBe(layer !== 'zones');
			expect(other?.note === note, site).toBe(note === null);
		}
	});

	test('name sources that are answered, and no other is', async () => {
		const sources = (await ask(warehouse, sourcesOfSites, {})).map(({ source }) => source);
		expect([...new Set(sites.map(({ source }) => source))].sort()).toEqual(sources);
	});
});

describe('a point on the map', () => {
	const points = sites.flatMap(({ site, layer, place, lat, lon }) =>
		lat === null || lon === null ? [] : [{ site, layer, place, at: [lon, lat] as LonLat }]
	);

	test('stands in the region that its row names, or is a port’s off its shore', () => {
		expect(points.length).toBeGreaterThan(80);
		const astray = points.filter(({ layer, place, at }) => {
			const [nearest] = byDistance(at);
			return nearest?.place !== place || nearest.km > (layer === 'ports' ? minute : 0);
		});
		expect(astray.map(({ site }) => site).sort()).toEqual(Object.keys(onTheLine));
	});

	test('that the drawing puts across a line is no farther from its region than the drawing is exact', () => {
		const far = points
			.filter(({ site }) => site in onTheLine)
			.map(({ place, at }) => byDistance(at).find((one) => one.place === place)?.km ?? Infinity);
		expect(far).toHaveLength(Object.keys(onTheLine).length);
		expect(Math.max(0, ...far)).toBeLessThan(0.5);
	});
});

/** Points that the regions' own outline holds, but that the drawn one, which is simplified, puts across a line; why. */
const onTheLine: Record<string, string> = {
	'1023695': 'the dam of Imfout, on the river that parts Casablanca-Settat and Marrakech-Safi'
};

/** The regions by their distance from a point in km, the nearest first; a region that holds it is at 0. */
function byDistance(at: LonLat): { place: string; km: number }[] {
	return regions
		.map(({ place, rings }) => {
			const isInside = rings.filter((ring) => holds(ring, at)).length % 2 === 1;
			return { place, km: isInside ? 0 : Math.min(...rings.map((ring) => distance(ring, at))) };
		})
		.sort((a, b) => a.km - b.km);
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function holds(ring: LonLat[], [x, y]: LonLat): boolean {
	return (
		ring.filter(([toX, toY], index) => {
			const [fromX, fromY] = ring[index - 1] ?? [toX, toY];
			return toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
		}).length %
			2 ===
		1
	);
}

/** From a point to the nearest of a ring's sides, in km, on the plane that touches the earth there. */
function distance(ring: LonLat[], [x, y]: LonLat): number {
	const local = ring.map(([lon, lat]): LonLat => [
		(lon - x) * Math.cos((y * Math.PI) / 180) * kmOfDegree,
		(lat - y) * kmOfDegree
	]);
	return Math.min(
		...local.slice(1).map(([toX, toY], index) => {
			const [fromX, fromY] = local[index] ?? [toX, toY];
			const [dx, dy] = [toX - fromX, toY - fromY];
			const along = -(fromX * dx + fromY * dy) / (dx * dx + dy * dy || 1);
			const part = Math.max(0, Math.min(1, along));
			return Math.hypot(fromX + part * dx, fromY + part * dy);
		})
	);
}
