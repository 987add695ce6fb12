// The sites on a map: where they stand, what is told of them, and that none is lost.
import shapes from 'virtual:shapes';
import { beforeAll, describe, expect, test } from 'vitest';
import { atRest } from '#lib/charts/choropleth/FrameView.ts';
import { placedSites, siteNear } from '#lib/charts/choropleth/placedSites.ts';
import { stillMap } from '#lib/frame/map/stillMap.server.ts';
import type { DrawnMap } from '#lib/frame/map/drawnMap.ts';
import { countedSites, type SiteGroup } from '#lib/frame/map/siteGroups.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { siteLayers } from '#lib/view/siteLayers.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';

let rows: Answer<typeof sitesOfMap>;
let drawn: DrawnMap | undefined;
let groups: readonly SiteGroup[];

beforeAll(async () => {
	rows = await ask(await atlas(), sitesOfMap, { lang: 'en' });
	drawn = await speaking('en', () => stillMap('est_industry', 'en', { sites: siteLayers }));
	groups = typeof drawn?.sites === 'object' ? drawn.sites : [];
});

test('each site is in its layer, with or without a place', () => {
	expect(groups.map(({ layer }) => layer)).toEqual([...siteLayers]);
	const listed = groups.flatMap(({ sites }) => sites.map(({ site }) => site));
	expect(listed.toSorted()).toEqual(rows.map(({ site }) => site).toSorted());
	for (const { layer, sites, unplaced } of groups) {
		const own = rows.filter((row) => row.layer === layer);
		expect(sites.length).toBe(own.length);
		expect(unplaced).toBe(own.filter(({ lat }) => lat === null).length);
	}
});

test('how many have no place is told', () => {
	const some = groups.find(({ unplaced }) => unplaced > 0);
	expect(some && countedSites(some)).toContain(String(some?.unplaced));
	expect(
		groups.map(countedSites).every((text, at) => text.startsWith(String(groups[at]?.sites.length)))
	).toBe(true);
});

test('regions come in the order of the alphabet, the unknown one last', () => {
	for (const { sites } of groups) {
		const names = sites.map(({ place }) => (place === null ? null : (drawn?.names.get(place) ?? '')));
		const known = names.filter((name) => name !== null);
		expect(names.slice(0, known.length)).toEqual(known);
		expect(known).toEqual(known.toSorted(new Intl.Collator('en').compare));
	}
});

test('their sources are named under the picture', () => {
	const named = new Set(drawn?.framed.sources.map(({ source }) => source));
	for (const { source } of rows) expect(named).toContain(source);
	expect(named.size).toBe(drawn?.framed.sources.length);
});

test('sizes are told with their unit and as given', () => {
	const midparc = groups.flatMap(({ sites }) => sites).find(({ site }) => site === 'midparc');
	expect(midparc?.words).toContain('124.4\u00a0ha');
});

describe('on the frame', () => {
	const placed = () =>
		placedSites(
			groups.flatMap(({ sites }) => sites),
			shapes,
			atRest
		);

	test('those with coordinates stand inside it', () => {
		expect(placed().length).toBe(rows.filter(({ lat }) => lat !== null).length);
		for (const { at } of placed()) {
			expect(at[0]).toBeGreaterThan(0);
			expect(at[0]).toBeLessThan(shapes.frame.width);
			expect(at[1]).toBeGreaterThan(0);
			expect(at[1]).toBeLessThan(shapes.frame.height);
		}
	});

	test('they move with the map', () => {
		const view = { k: 3, x: -40, y: 15 };
		const moved = placedSites(
			groups.flatMap(({ sites }) => sites),
			shapes,
			view
		);
		for (const [index, { at }] of placed().entries()) {
			expect(moved[index]?.at[0]).toBeCloseTo(at[0] * 3 - 40, 8);
			expect(moved[index]?.at[1]).toBeCloseTo(at[1] * 3 + 15, 8);
		}
	});

	test('the nearest one is pointed at, and none from afar', () => {
		const [first] = placed();
		expect(first).toBeDefined();
		if (!first) return;
		const alone = [
			first,
			{
				...first,
				site: { ...first.site, site: 'other' },
				at: [first.at[0] + 8, first.at[1]] as [number, number]
			}
		];
		expect(siteNear(alone, [first.at[0] + 1, first.at[1]], 12)).toBe(first.site.site);
		expect(siteNear(alone, [first.at[0] + 7, first.at[1]], 12)).toBe('other');
		expect(siteNear(alone, [first.at[0], first.at[1] + 13], 12)).toBeNull();
	});
});
