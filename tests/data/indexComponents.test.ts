// What the index of potential counts, worked out again from the files themselves.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { componentsOf } from '#lib/frame/potential/componentsOf.ts';
import { potentialData } from '#lib/frame/potential/potentialData.server.ts';
import { pillars } from '#lib/questions/indexPillars.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

type Row = Record<string, string>;
const read = async (table: string) =>
	parse(await readFile(`data/${table}.csv`, 'utf8'), { columns: true }) as unknown as Row[];
const [components, indicators, observations, places, sources, units] = await Promise.all(
	['index_components', 'indicators', 'observations', 'places', 'sources', 'units'].map(read)
);
const regions = (places ?? []).filter(({ level }) => level === 'region').map(({ place }) => place ?? '');
const published = new Map(
	sources?.map((row) => [row.source, /^[0-9].*/.exec(row.published ?? '')?.[0] ?? ''])
);

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const data = await potentialData(warehouse, 'en');
const valueOf = (component: string, place: string) =>
	data.figures.find((row) => row.component === component && row.place === place)?.value ?? null;

/** The figures of the preferred source for each place, by the rule that data/README.md writes down. */
function figuresOf(indicator = '', year = ''): Map<string, { value: number; source: string }> {
	const rows = (observations ?? []).filter((row) => row.indicator === indicator && row.year === year);
	const covers = (source = '') =>
		rows.filter((row) => row.source === source && regions.includes(row.place ?? '')).length;
	const preferred = rows.toSorted(
		(a, b) =>
			covers(b.source) - covers(a.source) ||
			compare(published.get(b.source) ?? '', published.get(a.source) ?? '') ||
			compare(a.source ?? '', b.source ?? '')
	);
	return new Map(
		preferred
			.toReversed()
			.map((row) => [row.place ?? '', { value: Number(row.value), source: row.source ?? '' }])
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A value as the component's row says it is to be worked out. */
function worked(row: Row, place: string): number | null {
	const figure = figuresOf(row.indicator, row.year).get(place)?.value;
	if (figure === undefined) return null;
	const population = figuresOf('population', row.per_year);
	const own = population.get(place)?.value ?? NaN;
	if (row.per === 'population') return (figure * Number(row.inhabitants)) / own;
	if (row.per === 'population_share') return (figure * (population.get('MA')?.value ?? NaN)) / own;
	return figure;
}

test('every component stands in the answer, in the order of the pillars', () => {
	const order = (pillar: string) => pillars.findIndex((one) => one === pillar);
	expect(components?.map(({ component }) => component).sort()).toEqual(
		data.components.map(({ component }) => component).sort()
	);
	const places = data.components.map(({ pillar }) => order(pillar));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(Math.min(...places)).toBe(0);
});

test.each(components ?? [])('$component is what its figures and the population make it', (row) => {
	const known = regions.filter((place) => {
		const expected = worked(row, place);
		const value = valueOf(row.component ?? '', place);
		if (expected === null) expect(value, place).toBeNull();
		else expect(Math.abs((value ?? NaN) / expected - 1), place).toBeLessThan(1e-12);
		return expected !== null;
	});
	const said = data.components.find(({ component }) => component === row.component);
	expect(said?.regions).toBe(known.length);
	expect(known.length).toBeGreaterThanOrEqual(6);
	expect([said?.year, said?.per, said?.per_year]).toEqual([row.year, row.per, row.per_year]);
	const figures = figuresOf(row.indicator, row.year);
	for (const figure of data.figures.filter(({ component }) => component === row.component)) {
		if (row.per === 'population_share' && figure.place === 'MA') continue;
		expect(figure.figure, figure.place).toBe(figures.get(figure.place)?.value ?? null);
		expect(figure.source, figure.place).toBe(figures.get(figure.place)?.source ?? null);
	}
});

test('the country’s value is worked out like a region’s, and is 100 over its own share', () => {
	for (const row of components ?? []) {
		const expected = row.per === 'population_share' ? 100 : worked(row, 'MA');
		const value = valueOf(row.component ?? '', 'MA');
		if (expected === null) expect(value).toBeNull();
		else expect(value).toBeCloseTo(expected, 9);
	}
});

test('no component is neutral, and none depends on the size of a region', () => {
	const of = new Map(indicators?.map((row) => [row.indicator, row]));
	for (const { component, indicator, direction, per } of data.components) {
		expect(['higher', 'lower'], component).toContain(direction);
		expect(of.get(indicator)?.direction).toBe(direction);
		expect(per !== '', component).toBe(of.get(indicator)?.additive === 'true' || component === 'gdp_share');
	}
});

test('no later year is known for as many regions', () => {
	for (const { component, indicator, year, regions: known } of data.components) {
		const later = new Set(
			observations
				?.filter((row) => row.indicator === indicator && (row.year ?? '') > year)
				.map((row) => row.year)
		);
		for (const one of later) {
			const figures = figuresOf(indicator, one);
			const there = regions.filter((place) => figures.has(place)).length;
			expect(there, `${component} ${one}`).toBeLessThan(known);
		}
	}
});

test('the eight pillars are there, and three have no figure that can be compared', () => {
	expect(data.pillars.map(({ pillar }) => pillar)).toEqual(pillars);
	for (const { pillar, components: count, complete } of data.pillars) {
		const own = data.components.filter((row) => row.pillar === pillar);
		expect(count, pillar).toBe(own.length);
		expect(complete, pillar).toBe(own.filter(({ regions: known }) => known === 12).length);
	}
	const empty = data.pillars.filter(({ components: count }) => count === 0).map(({ pillar }) => pillar);
	expect(empty).toEqual(['RDI', 'ZONE', 'RESS']);
	// It is a finding, not a choice: none of their indicators has a year that covers half the regions.
	const ownOf = new Set(
		indicators?.filter(({ theme }) => empty.includes(theme ?? '')).map(({ indicator }) => indicator)
	);
	expect(ownOf.size).toBeGreaterThan(0);
	const years = Map.groupBy(
		(observations ?? []).filter((row) => ownOf.has(row.indicator) && regions.includes(row.place ?? '')),
		(row) => `${row.indicator} ${row.year}`
	);
	for (const [year, rows] of years)
		expect(new Set(rows.map(({ place }) => place)).size, year).toBeLessThan(6);
});

test('some components are not known everywhere, so that the rule for them has something to decide', () => {
	const partial = data.components.filter(({ regions: known }) => known < 12);
	expect(partial.length).toBeGreaterThan(0);
	const made = componentsOf(data.components, data.figures, regions);
	for (const { component, regions: known } of partial)
		expect(
			made.find((one) => one.component === component)?.values.filter((value) => value === null)
		).toHaveLength(12 - known);
});

test('what a page cites is there: the sources of figures and of the population, and the regions’ notes', () => {
	const cited = data.figures.flatMap(({ source, per_source }) => [source, per_source]).filter((one) => one);
	expect(data.sources.map(({ source }) => source)).toEqual([...new Set(cited)].sort());
	const noted = data.figures.filter(({ place, note }) => place !== 'MA' && note).map(({ note }) => note);
	expect(data.notes.map(({ note }) => note)).toEqual([...new Set(noted)].sort());
	expect(data.places.map(({ place }) => place)).toEqual(regions);
	const known = new Set(units?.map(({ unit }) => unit));
	for (const { unit } of data.components) expect(known).toContain(unit);
});
