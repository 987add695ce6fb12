// What the tables hold, beyond what schema.sql can ask of one row. Counts come from the files that the facts
// were compiled in (November 2026): a row lost or doubled on the way into data/ shows here.
import { afterAll, describe, expect, test } from 'vitest';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const rows = (sql: string) => warehouse.rows(sql);
const pairs = async (sql: string) => (await rows(sql)).map((row) => Object.values(row));

test.each([
	['places', 91],
	['group_members', 8],
	['themes', 12],
	['units', 32],
	['indicators', 120],
	['sources', 239],
	['notes', 134],
	['observations', 3215],
	['meetings', 12],
	['meeting_sources', 30],
	['sectors', 14],
	['outcomes', 108],
	['speaker_roles', 10],
	['outcome_sectors', 119],
	['outcome_indicators', 60],
	['commitment_figures', 22],
	['commitment_states', 21],
	['translations', 79],
	['milestones', 12],
	['site_kinds', 10],
	['industrial_sites', 23],
	['power_plants', 64],
	['transport_sites', 34],
	['index_components', 16],
	['tables', 28],
	['sum_differences', 16],
	['releases', 1],
	['revisions', 0]
])('%s has %i rows', async (table, count) => {
	expect(await rows(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: count }]);
});

test('no table of the schema is left out above; the four rules are kept as tables, and the texts to search with their words', async () => {
	const tables = await rows(`SELECT count(*) AS n FROM duckdb_tables() WHERE database_name = 'atlas'`);
	expect(tables).toEqual([{ n: 28 + 4 + 2 }]);
});

describe('places', () => {
	test('are the country, its twelve regions, their 75 provinces and three groups', async () => {
		expect(await pairs('SELECT level, count(*) FROM places GROUP BY level ORDER BY level')).toEqual([
			['country', 1],
			['group', 3],
			['province', 75],
			['region', 12]
		]);
		expect(await pairs(`SELECT place FROM places WHERE level = 'region' ORDER BY place`)).toEqual(
			Array.from({ length: 12 }, (_, index) => [`MA-${String(index + 1).padStart(2, '0')}`])
		);
	});

	test('have a parent that exists: the country for regions and groups, a region for provinces', async () => {
		const strays = `SELECT p.place, p.level, above.level AS above
			FROM places p LEFT JOIN places above ON above.place = p.parent
			WHERE p.level <> 'country' AND above.level IS DISTINCT FROM
				CASE p.level WHEN 'province' THEN 'region' ELSE 'country' END`;
		expect(await rows(strays)).toEqual([]);
	});

	test('have provinces in every region', async () => {
		const empty = `SELECT place FROM places r WHERE level = 'region'
			AND NOT EXISTS (SELECT 1 FROM places p WHERE p.parent = r.place AND p.level = 'province')`;
		expect(await rows(empty)).toEqual([]);
	});

	test('that are groups name the regions they stand for', async () => {
		expect(await pairs(`SELECT * FROM group_members ORDER BY group_place, member`)).toEqual([
			['MA-01+MA-04+MA-06', 'MA-01'],
			['MA-01+MA-04+MA-06', 'MA-04'],
			['MA-01+MA-04+MA-06', 'MA-06'],
			['MA-06+MA-01', 'MA-01'],
			['MA-06+MA-01', 'MA-06'],
			['MA-SUD', 'MA-10'],
			['MA-SUD', 'MA-11'],
			['MA-SUD', 'MA-12']
		]);
	});
});

describe('coverage', () => {
	test('54 indicator-years are complete and 108 can be mapped', async () => {
		const counts = 'SELECT count(*) FILTER (regions = 12) AS complete, count(*) AS mappable FROM mappable';
		expect(await rows(counts)).toEqual([{ complete: 54, mappable: 108 }]);
		expect(await pairs('SELECT min(regions), max(regions) FROM mappable')).toEqual([[6, 12]]);
	});

	test('a complete year has one figure for each of the twelve regions', async () => {
		const uneven = `SELECT indicator, year, count(DISTINCT place) AS places, count(*) AS figures
			FROM figures JOIN places USING (place) JOIN mappable USING (indicator, year)
			WHERE level = 'region' AND regions = 12 GROUP BY indicator, year
			HAVING count(DISTINCT place) <> 12 OR count(*) <> 12`;
		expect(await rows(uneven)).toEqual([]);
	});

	test('the headlines of every theme cover the twelve regions', async () => {
		const strips = `SELECT theme, string_agg(indicator || ' ' || year, ', ' ORDER BY headline)
			FROM (SELECT theme, headline, indicator, year FROM standings WHERE value IS NOT NULL
				GROUP BY ALL HAVING count(DISTINCT place) = 12) GROUP BY theme ORDER BY theme`;
		expect(await pairs(strips)).toEqual([
			['COMP', 'est_industry 2024, gdp_share 2022, est_industry_share 2024'],
			['DURA', 'household_electricity 2024'],
			['INV', 'cni_projects 2025, bank_branches 2024'],
			['LOGI', 'distance_paved_road_km 2024, hotel_beds 2020'],
			['POP', 'population 2024, urbanisation_rate 2024'],
			['RH', 'higher_education_share 2024, unemployment_census 2024']
		]);
	});
});

describe('milestones, industrial sites and power plants', () => {
	test('stand in a region; nine milestones are the country’s, and the region of nine plants is not known', async () => {
		const levels = `SELECT 'milestones' AS kept, level, count(*) FROM milestones LEFT JOIN places USING (place) GROUP BY ALL
			UNION ALL SELECT 'plants', level, count(*) FROM power_plants LEFT JOIN places USING (place) GROUP BY ALL
			UNION ALL SELECT 'sites', level, count(*) FROM industrial_sites LEFT JOIN places USING (place) GROUP BY ALL
			ORDER BY ALL`;
		expect(await pairs(levels)).toEqual([
			['milestones', 'country', 9],
			['milestones', 'region', 3],
			['plants', 'region', 55],
			['plants', null, 9],
			['sites', 'region', 23]
		]);
	});

	test('milestones follow each other by date, those without one last', async () => {
		const order = `SELECT string_agg(milestone, ' ' ORDER BY position) = string_agg(milestone, ' ' ORDER BY date NULLS LAST,
			milestone) AS dated, min(position) AS first, max(position) AS last FROM milestones`;
		expect(await rows(order)).toEqual([{ dated: true, first: 1, last: 12 }]);
	});

	test('every kind of site is used', async () => {
		expect(await pairs('SELECT kind FROM site_kinds ANTI JOIN industrial_sites USING (kind)')).toEqual([]);
	});
});

test('decimals are those of the most precise figure; only one source goes beyond the cap of four', async () => {
	const finer = `SELECT DISTINCT place, indicator, year, value FROM observations JOIN indicators USING (indicator)
		WHERE round(value, decimals) <> value`;
	expect(await rows(finer)).toEqual([
		{ place: 'MA-09', indicator: 'cri_investment', year: '2018', value: 11.76957 }
	]);
	const coarser = `SELECT indicator FROM observations JOIN indicators USING (indicator)
		GROUP BY indicator, decimals HAVING decimals > 0 AND bool_and(round(value, decimals - 1) = value)`;
	expect(await rows(coarser)).toEqual([]);
});
