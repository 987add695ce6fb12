// What the data page says of the tables: coverage, sizes and sums, against SQL of its own on the tables.
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { codes } from '#lib/charts/coverage/CoverageYear.ts';
import { coverage } from '#lib/questions/coverage.ts';
import { indicatorNames } from '#lib/questions/indicatorNames.ts';
import { sumDifferences } from '#lib/questions/sumDifferences.ts';
import { countedTables, tableCatalogue } from '#lib/questions/tableCatalogue.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const rows = (sql: string, values: string[] = []) => warehouse.rows(sql, values);
const covered = await ask(warehouse, coverage, {});

/** The places of a level that have an observation: `indicator year place`. */
async function observed(level: string): Promise<string[]> {
	const found = await rows(
		`SELECT DISTINCT concat_ws(' ', indicator, year, place) AS cell
		FROM observations JOIN places USING (place) WHERE level = $1 ORDER BY cell`,
		[level]
	);
	return found.map(({ cell }) => String(cell));
}

describe('coverage', () => {
	const cells = (of: (row: (typeof covered)[number]) => string[]) =>
		covered.flatMap((row) => of(row).map((place) => `${row.indicator} ${row.year} ${place}`)).sort();

	test('has every indicator and year that has an observation, once', async () => {
		const known = await rows(
			`SELECT DISTINCT concat_ws(' ', indicator, year) AS key FROM observations ORDER BY key`
		);
		expect(covered.map(({ indicator, year }) => `${indicator} ${year}`).sort()).toEqual(
			known.map(({ key }) => key)
		);
		expect(covered.length).toBeGreaterThan(250);
	});

	test('names the regions that have a figure, and no other', async () => {
		expect(cells((row) => codes(row.regions))).toEqual(await observed('region'));
	});

	test('counts the provinces, and knows the country', async () => {
		const provinces = await observed('province');
		expect(provinces).toHaveLength(covered.reduce((sum, row) => sum + row.provinces, 0));
		for (const { indicator, year, provinces: counted } of covered) {
			expect(provinces.filter((cell) => cell.startsWith(`${indicator} ${year} `))).toHaveLength(counted);
		}
		expect(cells((row) => (row.country ? ['MA'] : []))).toEqual(await observed('country'));
	});

	test('says which regions have a figure only together with others', async () => {
		const groups = await rows(`SELECT concat_ws(' ', indicator, year) AS key, member
			FROM observations JOIN group_members ON group_place = place`);
		const own = new Set(await observed('region'));
		const together = groups.map(({ key, member }) => `${String(key)} ${String(member)}`);
		expect(cells((row) => codes(row.together))).toEqual(
			[...new Set(together)].filter((cell) => !own.has(cell)).sort()
		);
		const southern = covered.find((row) => row.indicator === 'gdp_share' && row.year === '2023');
		expect(southern?.together).toBe('MA-10 MA-11 MA-12');
	});
});

describe('the catalogue of tables', () => {
	test('has every table of the data folder, in its order', async () => {
		const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
		expect(countedTables.map((name) => `${name}.csv`).sort()).toEqual(files.sort());
		const catalogue = await ask(warehouse, tableCatalogue, { lang: 'fr' });
		const ordered = await rows('SELECT table_name FROM tables ORDER BY position');
		expect(catalogue.map(({ table_name }) => table_name)).toEqual(
			ordered.map(({ table_name }) => table_name)
		);
	});

	test('counts rows and columns as they are', async () => {
		for (const { table_name, row_count, column_count } of await ask(warehouse, tableCatalogue, {
			lang: 'en'
		})) {
			const all = await rows(`SELECT * FROM ${table_name}`);
			const columns = await rows(
				`SELECT column_name FROM duckdb_columns() WHERE table_name = '${table_name}' AND database_name = 'atlas'`
			);
			expect(all, table_name).toHaveLength(row_count);
			expect(columns, table_name).toHaveLength(column_count);
		}
	});
});

test('every indicator has a name in each language', async () => {
	const names = await ask(warehouse, indicatorNames, {});
	expect(names).toHaveLength(120);
	expect(names.filter(({ name_fr, name_ar, name_en }) => !name_fr || !name_ar || !name_en)).toEqual([]);
});

test('the differences of sums are those that the figures have', async () => {
	const listed = await ask(warehouse, sumDifferences, { lang: 'fr' });
	expect(listed).toHaveLength(16);
	for (const { indicator, year, source, place, difference, decimals } of listed) {
		const [sums] = await rows(
			`SELECT round(sum(o.value) FILTER (p.parent = $1) - any_value(o.value) FILTER (o.place = $1), 6) AS difference
			FROM observations o JOIN places p USING (place)
			WHERE indicator = $2 AND year = $3 AND source = $4 AND p.level <> 'group'`,
			[place, indicator, year, source]
		);
		expect(sums?.difference, `${place} ${indicator}`).toBeCloseTo(difference, 6);
		expect(Number(difference.toFixed(decimals)), 'is written in full').toBe(difference);
	}
});
