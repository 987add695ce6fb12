// The 75 provinces and prefectures against their regions: what can be counted adds up, or the publisher's own
// difference stands below.
import { afterAll, describe, expect, test } from 'vitest';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());

const provinces = await warehouse.rows(
	`SELECT indicator, year, unit, parent, place, value FROM figures JOIN places USING (place)
		JOIN indicators USING (indicator) WHERE level = 'province'`
);
const sums = await warehouse.rows(
	`SELECT f.indicator, f.year, p.parent AS region, sum(f.value) AS provinces, any_value(whole.value) AS published
	FROM figures f JOIN places p USING (place) JOIN indicators i USING (indicator)
		LEFT JOIN figures whole ON whole.place = p.parent AND whole.indicator = f.indicator AND whole.year = f.year
	WHERE p.level = 'province' AND i.unit <> 'percent' GROUP BY ALL ORDER BY f.indicator, region`
);

/** The only count that its publisher gives for provinces and not for regions. */
const withoutRegions = ['population_15plus'];

/** The census's workbook gives numbers of persons in whole numbers, for a province as for a region. */
const publishersOwn = [
	['active_census', 'MA-01', 1_349_131, 1_349_130],
	['active_census', 'MA-03', 1_265_960, 1_265_961],
	['active_census', 'MA-04', 1_631_154, 1_631_153],
	['active_census', 'MA-05', 681_522, 681_521],
	['active_census', 'MA-06', 2_514_283, 2_514_281],
	['active_census', 'MA-09', 910_466, 910_465],
	['employed_census', 'MA-01', 1_084_742, 1_084_743],
	['employed_census', 'MA-02', 443_838, 443_839],
	['employed_census', 'MA-09', 730_679, 730_680],
	['employed_census', 'MA-10', 78_506, 78_507],
	['employed_census', 'MA-11', 101_702, 101_703]
];

test('22 indicators are known of every province in 2024, 16 of them counts', () => {
	const known = Map.groupBy(provinces, ({ indicator, year }) => `${String(indicator)} ${String(year)}`);
	expect([...known.values()].map((found) => new Set(found.map(({ place }) => place)).size)).toEqual(
		Array.from({ length: 22 }, () => 75)
	);
	expect(provinces).toHaveLength(22 * 75);
	expect([...known.values()].filter(([one]) => one?.unit !== 'percent')).toHaveLength(16);
	expect(new Set(provinces.map(({ year }) => year))).toEqual(new Set(['2024']));
	expect(sums).toHaveLength(16 * 12);
});

test('the provinces of a region make its figure exactly, but for the publisher’s own differences', () => {
	const differing = sums
		.filter(({ provinces, published }) => published !== null && provinces !== published)
		.map(({ indicator, region, provinces, published }) => [indicator, region, provinces, published]);
	expect(differing).toEqual(publishersOwn);
});

test('every count is published for the regions too, but one', () => {
	const alone = sums.filter(({ published }) => published === null).map(({ indicator }) => indicator);
	expect([...new Set(alone)]).toEqual(withoutRegions);
	expect(alone).toHaveLength(12);
});

describe('within each province', () => {
	const valueOf = new Map(
		provinces.map(({ place, indicator, value }) => [`${String(place)} ${String(indicator)}`, Number(value)])
	);
	const places = new Set(provinces.map(({ place }) => String(place)));
	const of = (place: string, indicator: string) => valueOf.get(`${place} ${indicator}`) ?? NaN;

	test('the four sectors make the business establishments', () => {
		const sectors = ['est_commerce', 'est_services', 'est_construction', 'est_industry'];
		for (const place of places) {
			const made = sectors.reduce((total, indicator) => total + of(place, indicator), 0);
			expect(made, place).toBe(of(place, 'est_business'));
		}
	});

	test.each([
		['population_urban', 'population'],
		['population_15plus', 'population'],
		['active_census', 'population_15plus'],
		['employed_census', 'active_census'],
		['est_business', 'est_total'],
		['est_founded_2020plus', 'est_business']
	])('%s is at most %s', (part, whole) => {
		for (const place of places) expect(of(place, part), place).toBeLessThanOrEqual(of(place, whole));
	});

	test('percentages lie between 0 and 100', () => {
		const outside = provinces.filter(
			({ unit, value }) => unit === 'percent' && !(Number(value) >= 0 && Number(value) <= 100)
		);
		expect(outside).toEqual([]);
	});
});
