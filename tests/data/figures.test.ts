// The view `figures`: one of several sources' figures, by the rule that schema.sql and the pages state.
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const rows = (sql: string) => warehouse.rows(sql);

interface Observed {
	key: string;
	level: string;
	value: number;
	source: string;
	published: string | null;
}

const observed = (await rows(
	`SELECT concat_ws(' ', place, indicator, year) AS key, concat_ws(' ', indicator, year, source) AS covering,
		level, value, source, published
	FROM observations JOIN sources USING (source) JOIN places USING (place)`
)) as unknown as (Observed & { covering: string })[];
const figures = await rows(`SELECT *, concat_ws(' ', place, indicator, year) AS key FROM figures`);
const figureOf = (key: string) => figures.find((figure) => figure.key === key);

test('there is one figure for each place, indicator and year that has an observation', () => {
	expect(figures.map(({ key }) => key).sort()).toEqual([...new Set(observed.map(({ key }) => key))].sort());
});

test('the preferred source covers most regions, then is the latest, then the first by name', () => {
	const regionsOf = (one: { covering: string }) =>
		observed.filter(({ covering, level }) => covering === one.covering && level === 'region').length;
	// Ids, dates and keys are ASCII: JavaScript's order of strings is DuckDB's.
	const dateOf = ({ published }: Observed) => (/^[0-9]/.test(published ?? '') ? (published ?? '') : '');
	const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	for (const [key, several] of Map.groupBy(observed, (one) => one.key)) {
		const [preferred] = several.toSorted(
			(a, b) => regionsOf(b) - regionsOf(a) || order(dateOf(b), dateOf(a)) || order(a.source, b.source)
		);
		const values = several.map(({ value }) => value);
		expect(figureOf(key), key).toMatchObject({
			source: preferred?.source,
			value: preferred?.value,
			sources: several.length,
			disputed: new Set(values).size > 1
		});
	}
});

test('only regions count as covered: not the country, groups and provinces that a source gives as well', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-figures-'));
	await cp('data', folder, { recursive: true });
	// IZ_TTA is the later source and gives more places; GIFEX_AREA gives more regions.
	const wide = ['MA-07', 'MA', 'MA-SUD', 'MA-06+MA-01'].map((place) => `${place},rail_km,1999,1,IZ_TTA,`);
	const narrow = ['MA-07', 'MA-08'].map((place) => `${place},rail_km,1999,2,GIFEX_AREA,`);
	await appendFile(join(folder, 'observations.csv'), `${[...wide, ...narrow].join('\n')}\n`);
	const changed = await openInNode(folder);
	const found = await changed.rows(
		`SELECT place, value FROM figures WHERE indicator = 'rail_km' AND year = '1999' ORDER BY place`
	);
	await changed.close();
	await rm(folder, { recursive: true });
	expect(found.filter(({ place }) => place === 'MA-07' || place === 'MA')).toEqual([
		{ place: 'MA', value: 1 },
		{ place: 'MA-07', value: 2 }
	]);
});

describe('where sources disagree, the figure is', () => {
	test.each([
		['MA-01 area_km2 n.d.', 15_090, 'ITWIKI_AREA'],
		['MA-05 area_km2 n.d.', 33_208, 'ITWIKI_AREA'],
		['MA-07 area_km2 n.d.', 38_445, 'ITWIKI_AREA'],
		['MA-12 area_km2 n.d.', 142_865, 'ITWIKI_AREA'],
		['MA-06 iz_area_ha 2023', 3_431.6, 'IZ_COUSCOUS'],
		['MA-07 cri_investment 2023', 118.4, 'CRI_MS24'],
		['MA-07 cri_jobs 2023', 25_957, 'CRI_MS24'],
		['MA-07 cri_projects 2023', 537, 'CRI_MS24'],
		['MA-11 gdp_per_capita 2014', 35_584, 'RA2014_ARWIKI'],
		['MA-06+MA-01 secondary_share_national_va 2021', 60.5, 'RA2022_SEC']
	])('%s: %d of %s', (key, value, source) => {
		expect(figureOf(key)).toMatchObject({ value, source, disputed: true });
	});

	test('51 figures have more than one source (one is a group’s), and 20 of them differ', () => {
		expect(figures.filter(({ sources }) => Number(sources) > 1)).toHaveLength(51);
		expect(figures.filter(({ disputed }) => disputed)).toHaveLength(20);
	});
});

test('sources that agree are not disputed', () => {
	expect(figureOf('MA-04 iz_area_ha 2023')).toMatchObject({ value: 1308, sources: 2, disputed: false });
	expect(figureOf('MA-07 population 2024')).toMatchObject({ sources: 2, disputed: false });
});

describe('figures of several regions together', () => {
	test('are kept, but do not count as a region', async () => {
		const groups = `SELECT level, count(*) AS n FROM figures JOIN places USING (place)
			WHERE level = 'group' GROUP BY level`;
		expect(await rows(groups)).toEqual([{ level: 'group', n: 24 }]);
		// Nine regions, and the three southern ones as one more figure.
		const counts = `SELECT regions, (SELECT count(*) FROM figures f WHERE f.indicator = m.indicator
			AND f.year = m.year) AS places FROM mappable m WHERE year = $1 AND indicator = $2`;
		expect(await warehouse.rows(counts, ['2023', 'gdp_share'])).toEqual([{ regions: 9, places: 10 }]);
	});

	test('stand in no strip', async () => {
		const codes = `SELECT DISTINCT level, count(DISTINCT place) AS places FROM standings JOIN places USING (place)
			GROUP BY level`;
		expect(await rows(codes)).toEqual([{ level: 'region', places: 12 }]);
	});

	test('are painted on no region', async () => {
		const painted = await ask(warehouse, figuresOfPlaces, {
			indicator: 'gdp_share',
			year: '2023',
			level: 'region'
		});
		expect(painted.map(({ place }) => place)).toEqual(
			Array.from({ length: 12 }, (_, index) => `MA-${String(index + 1).padStart(2, '0')}`)
		);
		const southern = painted.filter(({ place }) => ['MA-10', 'MA-11', 'MA-12'].includes(place));
		expect(southern.map(({ value }) => value)).toEqual([null, null, null]);
		expect(painted.filter(({ value }) => value !== null)).toHaveLength(9);
	});
});
