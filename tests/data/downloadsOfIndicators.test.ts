// Each indicator's files, opened again by readers that share nothing with what wrote them.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { downloadSchema } from '#lib/publication/downloadSchema.ts';
import { indicatorDownload } from '#lib/publication/indicatorDownload.server.ts';
import { downloadRows } from '#lib/questions/downloadRows.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { indicatorFormats } from '#lib/view/addresses.ts';
import { expectedDownload, unordered } from '../expectedDownload.ts';
import { frozenRows, readCsv, readParquet, readXlsx } from '../independentReaders.ts';
import { publishedFiles } from '../publishedFiles.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const files = await publishedFiles();
const indicators = (await warehouse.rows('SELECT indicator FROM indicators ORDER BY indicator')).map((row) =>
	String(row.indicator)
);
const header = Object.keys(downloadRows.columns);

test('every indicator has every kind of file, and nothing else has', () => {
	const kinds = [...indicatorFormats, 'csv-metadata.json'];
	const expected = indicators.flatMap((code) => kinds.map((kind) => `data/indicators/${code}.${kind}`));
	const given = files.addresses.filter((address) => address.startsWith('data/indicators/'));
	expect(given.sort()).toEqual(expected.sort());
	expect(given.length).toBe(120 * 5);
});

test('an indicator that is not there has none', async () => {
	expect(await indicatorDownload('nothing')).toBeUndefined();
});

test('the columns are described in the order in which they are asked for, with their types', () => {
	const described = downloadSchema.fields.map(({ name, type, constraints }) => [
		name,
		`${type === 'string' ? 'text' : type}${constraints?.required ? '' : '?'}`
	]);
	expect(described).toEqual(Object.entries(downloadRows.columns));
});

const samples = [
	'est_industry', // provinces, two sources
	'gdp_share', // many years, none of provinces
	'population', // most rows
	'area_km2', // undated and disputed
	'population_15plus', // provinces alone
	'iz_count', // few regions, groups, disputed
	'cri_investment'
];

test('the samples have what they are there for', async () => {
	const all = (await Promise.all(samples.map((code) => expectedDownload(warehouse, code)))).flat();
	for (const level of ['country', 'region', 'group', 'province'])
		expect(all.filter((row) => row.level === level && row.value !== null).length, level).toBeGreaterThan(0);
	expect(all.filter(({ disputed }) => disputed).length).toBeGreaterThan(2);
	expect(all.filter(({ preferred }) => preferred === false).length).toBeGreaterThan(2);
	expect(all.filter(({ status }) => status === 'missing').length).toBeGreaterThan(20);
	expect(all.filter(({ year }) => year === 'n.d.').length).toBeGreaterThan(2);
	expect(all.filter(({ note_ar }) => note_ar !== null).length).toBeGreaterThan(2);
	expect(all.filter(({ value }) => !Number.isInteger(value ?? 0)).length).toBeGreaterThan(2);
});

describe.each(samples)('%s', async (code) => {
	const expected = await expectedDownload(warehouse, code);
	const at = (format: string) => `data/indicators/${code}.${format}`;

	test('CSV: the same rows', async () => {
		const { header: given, rows } = readCsv(await files.text(at('csv')));
		expect(given).toEqual(header);
		const typed = rows.map((row) => Object.fromEntries(Object.entries(row).map(fromText)));
		expect(unordered(typed)).toEqual(unordered(expected));
	});

	test('XLSX: the same rows, with numbers as numbers and no formula', async () => {
		const bytes = await files.bytes(at('xlsx'));
		const sheets = readXlsx(bytes);
		expect([...sheets.keys()]).toEqual(['data', 'indicator', 'sources', 'missing']);
		const data = sheets.get('data');
		expect(data?.header).toEqual(header);
		expect(unordered(data?.rows ?? [])).toEqual(unordered(expected));
		for (const [column, kinds] of data?.kinds ?? [])
			for (const kind of kinds) expect(kind, column).toBe(kindOf(column));
		for (const [name, { formulas }] of sheets) expect(formulas, name).toEqual([]);
		expect(frozenRows(bytes)).toEqual([1, 1, 1, 1]);
	});

	test('XLSX: definition, sources and what is missing', async () => {
		const sheets = readXlsx(await files.bytes(at('xlsx')));
		const about = new Map(sheets.get('indicator')?.rows.map(({ property, value }) => [property, value]));
		const [first] = expected;
		for (const property of ['definition_fr', 'definition_ar', 'definition_en', 'unit', 'indicator'])
			expect(about.get(property), property).toBe(first?.[property]);
		for (const property of ['direction', 'theme_fr', 'data_version', 'licence', 'how_to_cite_ar'])
			expect(String(about.get(property)).length, property).toBeGreaterThan(3);
		expect(about.get('decimals')).toBeTypeOf('number');
		expect(about.get('how_to_cite_en')).toContain(about.get('data_version'));
		const sources = sheets.get('sources')?.rows ?? [];
		expect(sources.map(({ source }) => source)).toEqual(sourcesOf(expected));
		expect(sheets.get('missing')?.rows.length).toBe(missingOf(expected).length);
	});

	test('JSON: the same figures, sources and gaps', async () => {
		const given = (await files.json(at('json'))) as Record<string, Record<string, unknown>[]>;
		expect(Object.keys(given)).toEqual(
			expect.arrayContaining(['version', 'licence', 'indicator', 'sources', 'figures', 'missing'])
		);
		expect(given.sources?.map(({ source }) => source)).toEqual(sourcesOf(expected));
		const figures = unordered(expected.filter(({ status }) => status === 'figure'));
		const kept = unordered(given.figures ?? []);
		expect(kept.length).toBe(figures.length);
		for (const [index, figure] of kept.entries()) expect(figures[index]).toMatchObject(figure);
		expect(Object.keys(kept[0] ?? {})).toEqual(expect.arrayContaining(['value', 'year', 'note_ar']));
		const gaps = missingOf(expected);
		expect(unordered(given.missing ?? [])).toEqual(
			unordered(gaps).map((row) =>
				Object.fromEntries(Object.keys(given.missing?.[0] ?? {}).map((k) => [k, row[k]]))
			)
		);
	});

	test('Parquet: the same rows and types, with definition, sources and gaps beside them', async () => {
		const { rows, types, metadata } = await readParquet(await files.bytes(at('parquet')));
		expect(unordered(rows)).toEqual(unordered(expected));
		expect(Object.keys(types)).toEqual(header);
		for (const [column, type] of Object.entries(types)) {
			const kind = { s: 'BYTE_ARRAY UTF8', n: 'DOUBLE', b: 'BOOLEAN' }[kindOf(column)];
			expect(type, column).toBe(kind);
		}
		expect(metadata.definition).toBe(expected[0]?.definition_en);
		const sources = JSON.parse(metadata.sources ?? '') as { source: string; quote: string | null }[];
		expect(sources.map(({ source }) => source)).toEqual(sourcesOf(expected));
		expect((JSON.parse(metadata.missing ?? '') as unknown[]).length).toBe(missingOf(expected).length);
		for (const key of ['unit', 'version', 'licence']) expect(metadata[key], key).toBeTruthy();
	});

	test('the same order in each, and from one build to the next', async () => {
		const orders = [
			readCsv(await files.text(at('csv'))).rows,
			readXlsx(await files.bytes(at('xlsx'))).get('data')?.rows ?? [],
			(await readParquet(await files.bytes(at('parquet')))).rows
		].map((rows) => rows.map(({ year, place, source }) => `${year} ${place} ${source ?? ''}`));
		expect(orders[1]).toEqual(orders[0]);
		expect(orders[2]).toEqual(orders[0]);
		for (const format of indicatorFormats) {
			const first = await files.bytes(at(format));
			vi.setSystemTime('2031-05-06T07:08:09Z');
			const second = await files.bytes(at(format));
			vi.useRealTimers();
			expect(Buffer.from(second).equals(Buffer.from(first)), format).toBe(true);
		}
	});
});

test('all together they hold every observation', async () => {
	const counted = await warehouse.rows('SELECT count(*) AS n FROM observations');
	const texts = await Promise.all(indicators.map((code) => files.text(`data/indicators/${code}.csv`)));
	const figures = texts.flatMap((text) => readCsv(text).rows.filter(({ status }) => status === 'figure'));
	expect([{ n: figures.length }]).toEqual(counted);
});

function kindOf(column: string): 's' | 'n' | 'b' {
	const field = downloadSchema.fields.find(({ name }) => name === column);
	return field?.type === 'number' ? 'n' : field?.type === 'boolean' ? 'b' : 's';
}

function fromText([column, text]: [string, string]): [string, unknown] {
	if (text === '') return [column, null];
	const kind = kindOf(column);
	return [column, kind === 'n' ? Number(text) : kind === 'b' ? text === 'true' : text];
}

type Rows = Awaited<ReturnType<typeof expectedDownload>>;

function sourcesOf(rows: Rows): string[] {
	return [...new Set(rows.flatMap(({ source }) => (source === null ? [] : [String(source)])))].sort();
}

function missingOf(rows: Rows): Rows {
	return rows.filter(({ status }) => status === 'missing');
}
