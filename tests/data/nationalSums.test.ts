// The sums over the twelve regions that were checked when the figures were compiled (checks.csv, November
// 2026), with the totals that the publishers print.
import { afterAll, describe, expect, test } from 'vitest';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());

async function number(sql: string, ...values: string[]): Promise<number> {
	const [row = {}] = await warehouse.rows(sql, values);
	const [cell] = Object.values(row);
	if (typeof cell !== 'number') throw new Error(`${sql} gave ${String(cell)}`);
	return cell;
}
const at = `FROM figures JOIN places USING (place) WHERE indicator = $1 AND year = $2`;
const sum = (...key: [indicator: string, year: string]) =>
	number(`SELECT sum(value) ${at} AND level = 'region'`, ...key);
const known = (...key: [indicator: string, year: string]) =>
	number(`SELECT count(*) ${at} AND level = 'region'`, ...key);
const figure = (place: string, ...key: [indicator: string, year: string]) =>
	number(`SELECT value ${at} AND place = $3`, ...key, place);

describe('the twelve regions make the published national total', () => {
	test.each([
		['population', '2024', 36_828_330],
		['population_urban', '2024', 23_110_108],
		['est_total', '2024', 1_304_564],
		['est_business', '2024', 1_130_021],
		['est_jobs', '2024', 3_585_475],
		['est_industry', '2024', 154_979],
		['est_construction', '2024', 39_522],
		['est_size_10_49', '2024', 24_961],
		['est_size_50plus', '2024', 5_439],
		['company_creations', '2022', 93_272],
		['company_creations_h1', '2023', 49_145],
		['company_creations_jan_oct', '2024', 78_244],
		['company_creations_q1', '2022', 24_660],
		['company_creations_jan_aug', '2022', 54_381],
		['cnss_firms', '2022', 316_038],
		['hotel_beds', '2020', 270_651]
	] as const)('%s %s', async (indicator, year, total) => {
		expect(await known(indicator, year)).toBe(12);
		expect(await sum(indicator, year)).toBe(total);
		expect(await figure('MA', indicator, year)).toBe(total);
	});

	test('population 2014, which walaw.press gives as 2,980,088 less than in 2024', async () => {
		expect(await known('population', '2014')).toBe(12);
		expect(await sum('population', '2014')).toBe(36_828_330 - 2_980_088);
	});

	test.each([
		['active_census', 11_137_689, 11_137_688],
		['employed_census', 8_764_716, 8_764_717]
	] as const)('%s 2024, to one person of rounding', async (indicator, regions, country) => {
		expect(await sum(indicator, '2024')).toBe(regions);
		expect(await figure('MA', indicator, '2024')).toBe(country);
	});

	test('planned public investment 2016, to the rounding of 108 billion', async () => {
		expect(await sum('eep_investment', '2016')).toBeCloseTo(107.96, 9);
		expect(await figure('MA', 'eep_investment', '2016')).toBe(108);
	});

	test('projects of the investment commission, with 13 that several regions share', async () => {
		expect(await known('cni_projects', '2025')).toBe(12);
		expect((await sum('cni_projects', '2025')) + 13).toBe(250);
		expect(await figure('MA', 'cni_projects', '2025')).toBe(250);
	});
});

describe('known differences, kept as published', () => {
	test('company creations of the first half of 2019: the regions lack 872', async () => {
		expect(await sum('company_creations_h1', '2019')).toBe(49_263);
		expect(await figure('MA', 'company_creations_h1', '2019')).toBe(50_135);
	});

	test('shares of GDP 2017: seven regions are known, and lack 11.8 points', async () => {
		expect(await known('gdp_share', '2017')).toBe(7);
		expect(100 - (await sum('gdp_share', '2017'))).toBeCloseTo(11.8, 9);
	});
});

describe('shares of GDP make the whole, to the rounding of ten shares', () => {
	test.each([
		['2014', 99.8],
		['2015', 99.8],
		['2016', 99.8],
		['2018', 99.8],
		['2019', 99.8],
		['2020', 99.8],
		['2021', 99.7],
		['2023', 100]
	] as const)('%s: nine regions and the three southern ones together', async (year, total) => {
		expect(await known('gdp_share', year)).toBe(9);
		expect((await sum('gdp_share', year)) + (await figure('MA-SUD', 'gdp_share', year))).toBeCloseTo(
			total,
			9
		);
	});

	test('2022: the twelve regions', async () => {
		expect(await known('gdp_share', '2022')).toBe(12);
		expect(await sum('gdp_share', '2022')).toBeCloseTo(99.8, 9);
	});
});

describe('figures of different sources agree', () => {
	test('population 2024 in both copies of the census', async () => {
		const apart = `SELECT max(abs(a.value - b.value)) FROM observations a JOIN observations b USING (place, indicator, year)
			WHERE indicator = $1 AND year = $2 AND a.source = 'HCP_RGPH2024' AND b.source = 'HCP_RGPH2024_ZK'`;
		expect(await number(apart, 'population', '2024')).toBe(0);
		expect(await number(apart.replace('max(abs(a.value - b.value))', 'count(*)'), 'population', '2024')).toBe(
			12
		);
	});

	test('the four sectors make the business establishments of every region', async () => {
		const rows = await warehouse.rows(
			`SELECT place, sum(value) FILTER (indicator <> 'est_business') AS sectors,
				any_value(value) FILTER (indicator = 'est_business') AS business
			FROM figures JOIN places USING (place) WHERE level = 'region' AND year = '2024'
				AND indicator IN ('est_business', 'est_commerce', 'est_services', 'est_construction', 'est_industry')
			GROUP BY place ORDER BY place`
		);
		expect(rows).toHaveLength(12);
		for (const { sectors, business } of rows) expect(sectors).toBe(business);
	});

	test('GDP per head times population makes 924.3 billion in 2014; 923.7 is published', async () => {
		const product = `SELECT sum(g.value * p.value) / 1e9 FROM figures g JOIN figures p USING (place, year)
			JOIN places USING (place) WHERE level = 'region' AND g.indicator = $1 AND p.indicator = 'population' AND year = $2`;
		expect(await number(product, 'gdp_per_capita', '2014')).toBeCloseTo(924.3, 1);
		expect(await figure('MA', 'gdp_current', '2014')).toBe(923.7);
	});

	test.each([
		['2022', 10.45, 10.4],
		['2023', 10.56, 10.6]
	] as const)(
		'GDP of Tangier-Tetouan-Al Hoceima in %s is its share of the whole',
		async (year, exact, share) => {
			const ratio = (await figure('MA-01', 'gdp_current', year)) / (await figure('MA', 'gdp_current', year));
			expect(ratio * 100).toBeCloseTo(exact, 2);
			expect(await figure('MA-01', 'gdp_share', year)).toBe(share);
		}
	);

	test('permanent jobs of Marrakech-Safi are those that its provinces add up to', async () => {
		expect(await figure('MA-07', 'est_jobs', '2024')).toBe(350_561);
		const provinces = `SELECT sum(value) ${at} AND parent = $3`;
		expect(await number(provinces, 'est_jobs', '2024', 'MA-07')).toBe(350_561);
	});
});
