// The balance between regions from the atlas's own figures: the arithmetic beside DuckDB's, and the picture's words.
import { describe, expect, test } from 'vitest';
import { dispersionMeasures, weightings } from '#lib/frame/balance/balanceChoice.ts';
import { balanceData } from '#lib/frame/balance/balanceData.server.ts';
import { drawnBalance, type DrawnBalance } from '#lib/frame/balance/drawnBalance.ts';
import { specialisationOf } from '#lib/frame/balance/specialisationOf.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { stillOf } from '#lib/frame/still/stills.server.ts';
import { boardOf, stillSizes, type StillSize } from '#lib/frame/still/StillSize.ts';
import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { outside, overlaps, textBoxes } from '../stillBoxes.ts';

const warehouse = await atlas();
const data = await balanceData(warehouse, 'en');

async function drawn(
	language: Language,
	choice: Partial<DrawnBalance['choice']> = {},
	focus = 'MA-07'
): Promise<DrawnBalance> {
	const names = namesOf(await ask(warehouse, placeNames, { lang: language }));
	const version = await dataVersion();
	const own = await balanceData(warehouse, language);
	const found = await speaking(language, () =>
		drawnBalance({
			...own,
			language,
			names,
			choice: { indicator: 'illiteracy_10plus', measure: 'variation', weighting: 'equal', ...choice },
			focus,
			past: { releases: own.releases, revisions: own.revisions, frozenAt: '' },
			version,
			page: '/',
			query: ''
		})
	);
	if (!found) throw new Error('no balance is drawn');
	return found;
}

describe('what is compared', () => {
	test('only years that all twelve regions are known for, two of them or more', () => {
		const years = Map.groupBy(data.figures, ({ indicator, year }) => `${indicator} ${year}`);
		for (const [key, rows] of years) expect([key, rows.length]).toEqual([key, 12]);
		for (const { indicator } of data.cards) {
			const own = data.figures.filter((row) => row.indicator === indicator);
			expect(new Set(own.map(({ year }) => year)).size).toBeGreaterThan(1);
			expect(Math.min(...own.map(({ value }) => value))).toBeGreaterThan(0);
		}
	});

	test('neither totals nor growth; what is known for one year is named', () => {
		const codes = data.cards.map(({ indicator }) => indicator);
		expect(codes).toContain('unemployment_census');
		for (const left of ['population', 'est_industry', 'gdp_growth_real', 'gdp_per_capita'])
			expect(codes).not.toContain(left);
		expect(data.once).toContain('GDP per capita');
	});
});

test('the dispersion is the one that DuckDB works out from the same figures', async () => {
	const { framed } = await drawn('en');
	const [row] = await warehouse.rows(
		`WITH own AS (
			SELECT f.value AS x, n.value AS w FROM figures f JOIN places p USING (place)
				JOIN figures n ON n.place = f.place AND n.year = f.year AND n.indicator = 'population'
			WHERE p.level = 'region' AND f.indicator = 'illiteracy_10plus' AND f.year = '2024'
		), mean AS (SELECT avg(x) AS m, sum(w * x) / sum(w) AS v, sum(w) AS all_people FROM own)
		SELECT stddev_pop(x) / any_value(m) AS variation,
			sqrt(sum(w * (x - v) ** 2) / any_value(all_people)) / any_value(v) AS weighted,
			avg(x / m * ln(x / m)) AS theil
		FROM own, mean`,
		[]
	);
	const cellOf = (statistic: string, weighting: string) =>
		framed.rows.cells.find(
			([indicator, year, what, how]) =>
				indicator === 'illiteracy_10plus' && year === '2024' && what === statistic && how === weighting
		)?.[6];
	expect(cellOf('variation', 'equal')).toBeCloseTo(Number(row?.variation), 9);
	expect(cellOf('variation', 'population')).toBeCloseTo(Number(row?.weighted), 9);
	expect(cellOf('theil', 'equal')).toBeCloseTo(Number(row?.theil), 9);
});

test('between and within regions: the same as DuckDB’s, and together the whole', async () => {
	const [row] = await warehouse.rows(
		`WITH own AS (
			SELECT p.parent AS region, f.value AS y, n.value AS w FROM figures f JOIN places p USING (place)
				JOIN figures n ON n.place = f.place AND n.year = f.year AND n.indicator = 'population'
			WHERE p.level = 'province' AND f.indicator = 'est_industry' AND f.year = '2024'
		), whole AS (SELECT sum(y) AS a, sum(w) AS b FROM own),
		regions AS (SELECT region, sum(y) AS y, sum(w) AS w FROM own GROUP BY region)
		SELECT (SELECT sum(y / a * ln((y / a) / (w / b))) FROM own, whole) AS total,
			(SELECT sum(y / a * ln((y / a) / (w / b))) FROM regions, whole) AS between_regions`,
		[]
	);
	const found = data.provinces.rows.find(({ indicator }) => indicator === 'est_industry');
	expect(data.provinces.count).toBe(75);
	expect(found?.total).toBeCloseTo(Number(row?.total), 9);
	expect(found?.between).toBeCloseTo(Number(row?.between_regions), 9);
	for (const { between, within, total, regions } of data.provinces.rows) {
		expect(between + within).toBeCloseTo(total, 9);
		expect(regions.reduce((sum, one) => sum + one.within, 0)).toBeCloseTo(within, 9);
		expect(regions).toHaveLength(12);
	}
});

test('the four sectors add up to the business establishments of each region', async () => {
	const rows = await warehouse.rows(
		`SELECT place, value FROM figures JOIN places USING (place)
		WHERE level = 'region' AND indicator = 'est_business' AND year = $1`,
		[data.sectors.counts[0]?.year ?? '']
	);
	expect(rows).toHaveLength(12);
	for (const { place, value } of rows) {
		const own = data.sectors.counts.filter((row) => row.place === place);
		expect([place, own.reduce((sum, row) => sum + row.value, 0)]).toEqual([place, value]);
	}
});

describe('what is said', () => {
	test('each indicator stands in one group, and in one of the sentences', async () => {
		for (const measure of dispersionMeasures)
			for (const weighting of weightings) {
				const { groups, sentences } = await drawn('en', { measure, weighting });
				const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
				expect(names.toSorted()).toEqual(data.cards.map(({ name }) => name).toSorted());
				for (const name of names) expect(sentences.filter((words) => words.includes(name))).toHaveLength(1);
			}
	});

	test('a direction that other measures deny is marked', async () => {
		const rows = (await drawn('en')).groups.flatMap((group) => group.rows);
		const doubtful = rows.filter(({ isDoubtful }) => isDoubtful).map(({ name }) => name);
		const depends = (await drawn('en')).sentences.find((words) => words.startsWith('The direction depends'));
		expect(doubtful.length).toBeGreaterThan(0);
		for (const name of doubtful) expect(depends).toContain(name);
	});

	test('the mean of the regions is 100, weighted as the reader chose', async () => {
		for (const weighting of weightings) {
			const { spread } = await drawn('en', { weighting });
			const people = (place: string) =>
				weighting === 'equal'
					? 1
					: (data.figures.find(
							(row) => row.indicator === 'population' && row.year === '2014' && row.place === place
						)?.value ?? NaN);
			const all = spread.lines.reduce((sum, { place }) => sum + people(place), 0);
			const mean = spread.lines.reduce(
				(sum, { place, shares: [first = NaN] }) => sum + (people(place) / all) * first,
				0
			);
			expect(mean).toBeCloseTo(100, 9);
		}
	});

	test.each(languages)('every region has its quotients and its index (%s)', async (language) => {
		const names = namesOf(await ask(warehouse, placeNames, { lang: language }));
		const { regions, sectors } = await speaking(language, () =>
			Promise.resolve(specialisationOf(data.sectors, names, language))
		);
		expect([regions.length, sectors.length]).toEqual([12, 4]);
		for (const { name, said, index, quotients } of regions) {
			expect(said).toContain(name);
			expect(said).toContain(index);
			for (const { shown } of quotients) expect(shown).toMatch(/^\d[.,]\d\d$/);
		}
	});
});

describe.each(Object.keys(stillSizes) as StillSize[])('as a still image, %s', (size) => {
	test.each(languages)('nothing is cut and no texts lie over each other (%s)', async (language) => {
		const measure = await measureInNode();
		const still = await stillOf('balance/', language, { size, origin: 'https://atlas.example.ma' });
		const boxes = textBoxes(still?.svg ?? '', measure);
		expect(boxes.length).toBeGreaterThan(20);
		expect([...outside(boxes, boardOf(size)), ...overlaps(boxes)]).toEqual([]);
	});
});
