// The files of whole tables and of all of them, opened again by readers that share nothing with what wrote them.
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';
import { tableFormats, wholeFormats } from '#lib/view/addresses.ts';
import { frozenRows, readCsv, readParquet, readXlsx, type Sheet } from '../independentReaders.ts';
import { publishedFiles } from '../publishedFiles.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const files = await publishedFiles();

/** Each table's columns with their types in SQL, by the schema that DuckDB read. */
const columns = new Map<string, { name: string; type: string }[]>();
const declared = `SELECT table_name, column_name, data_type FROM duckdb_columns()
	WHERE database_name = 'atlas' ORDER BY table_oid, column_index`;
for (const { table_name, column_name, data_type } of await warehouse.rows(declared)) {
	const name = String(table_name);
	if (!readFileSync('data/schema.sql', 'utf8').includes(`CREATE TABLE ${name} (`)) continue;
	columns.set(name, [...(columns.get(name) ?? []), { name: String(column_name), type: String(data_type) }]);
}
const tables = [...columns.keys()];

type Rows = Record<string, unknown>[];

/** A table's rows in the order of its file; days are texts. */
async function rowsOf(table: string): Promise<Rows> {
	const rows: Rows = await warehouse.rows(`SELECT * FROM ${table}`);
	return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, day(cell)])));
}

function day(cell: unknown): unknown {
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

const missing: Rows = await warehouse.rows(
	`SELECT f.indicator, f.year, p.level, p.place
	FROM (SELECT DISTINCT indicator, year, level FROM observations JOIN places USING (place)) f
		JOIN places p ON p.level = f.level AND p.level IN ('region', 'province')
	EXCEPT SELECT indicator, year, level, place FROM observations JOIN places USING (place)
	ORDER BY ALL`
);
const ordered = (rows: Rows) => rows.map((row) => JSON.stringify(row)).sort();

test('every table has every kind of file, and so have all together', () => {
	expect(tables.length).toBe(28);
	const expected = [
		...tables.flatMap((table) => tableFormats.map((format) => `data/tables/${table}.${format}`)),
		...wholeFormats.map((format) => `data/atlas${format.endsWith('.zip') ? '-' : '.'}${format}`),
		'data/tables/csv-metadata.json',
		'data/datapackage.json',
		'data/catalog.jsonld'
	];
	const given = files.addresses.filter((address) => !address.startsWith('data/indicators/'));
	expect(given.sort()).toEqual(expected.sort());
});

describe.each(tables)('%s', async (table) => {
	const expected = await rowsOf(table);
	const own = columns.get(table) ?? [];
	const header = own.map(({ name }) => name);

	test('CSV: the same rows', async () => {
		const { header: given, rows } = readCsv(await files.text(`data/tables/${table}.csv`));
		expect(given).toEqual(header);
		expect(rows.map((row) => typed(row, own))).toEqual(expected);
	});

	test('Parquet: the same rows and types', async () => {
		const { rows, types, metadata } = await readParquet(await files.bytes(`data/tables/${table}.parquet`));
		expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, day(v)])))).toEqual(
			expected
		);
		expect(Object.entries(types)).toEqual(own.map(({ name, type }) => [name, parquetTypes[type]]));
		expect(Object.keys(JSON.parse(metadata.columns ?? '') as object)).toEqual(header);
	});
});

const parquetTypes: Record<string, string> = {
	VARCHAR: 'BYTE_ARRAY UTF8',
	INTEGER: 'INT32 INT_32',
	DOUBLE: 'DOUBLE',
	BOOLEAN: 'BOOLEAN',
	DATE: 'INT32 DATE'
};
const sheetKinds: Record<string, string> = {
	VARCHAR: 's',
	INTEGER: 'n',
	DOUBLE: 'n',
	BOOLEAN: 'b',
	DATE: 'd'
};

describe('all tables', () => {
	test('XLSX: a sheet a table, with typed cells and no formula', async () => {
		const bytes = await files.bytes('data/atlas.xlsx');
		const sheets = readXlsx(bytes);
		expect([...sheets.keys()]).toEqual(['about', ...tables, 'missing']);
		for (const table of tables) {
			const { rows, kinds } = sheets.get(table) as Sheet;
			expect(rows, table).toEqual(await rowsOf(table));
			for (const { name, type } of columns.get(table) ?? [])
				for (const kind of kinds.get(name) ?? []) expect(kind, `${table} ${name}`).toBe(sheetKinds[type]);
		}
		expect([...sheets.values()].flatMap(({ formulas }) => formulas)).toEqual([]);
		expect(ordered(sheets.get('missing')?.rows ?? [])).toEqual(ordered(missing));
		expect(new Set(frozenRows(bytes))).toEqual(new Set([1]));
		const about = new Map(sheets.get('about')?.rows.map(({ property, value }) => [property, value]));
		for (const property of ['title_fr', 'title_ar', 'licence', 'data_version', 'how_to_cite_en'])
			expect(String(about.get(property)).length, property).toBeGreaterThan(5);
	});

	test('JSON: every table, typed, and what is missing', async () => {
		const given = (await files.json('data/atlas.json')) as { tables: Record<string, Rows>; missing: Rows };
		expect(Object.keys(given.tables)).toEqual(tables);
		for (const table of tables) expect(given.tables[table], table).toEqual(await rowsOf(table));
		expect(missing.length).toBeGreaterThan(100);
		expect(ordered(given.missing)).toEqual(ordered(missing));
	});

	test('CSV archive: the published tables, what is missing, metadata and licence', async () => {
		const packed = unzipSync(await files.bytes('data/atlas-csv.zip'));
		const others = ['README.md', 'LICENSE-DATA.md', 'datapackage.json', 'csv-metadata.json', 'missing.csv'];
		expect(Object.keys(packed).sort()).toEqual([...tables.map((table) => `${table}.csv`), ...others].sort());
		for (const table of tables)
			expect(strFromU8(packed[`${table}.csv`] as Uint8Array).replace(/^\ufeff?/, '\ufeff'), table).toBe(
				await files.text(`data/tables/${table}.csv`)
			);
		expect(Buffer.from(packed['places.csv'] ?? []).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(strFromU8(packed['LICENSE-DATA.md'] as Uint8Array)).toBe(readFileSync('LICENSE-DATA.md', 'utf8'));
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(packed['missing.csv']);
		expect(ordered(readCsv(text).rows)).toEqual(ordered(missing));
	});

	test('Parquet archive: the published tables and what is missing', async () => {
		const packed = unzipSync(await files.bytes('data/atlas-parquet.zip'));
		const others = ['README.md', 'LICENSE-DATA.md', 'datapackage.json', 'missing.parquet'];
		expect(Object.keys(packed).sort()).toEqual(
			[...tables.map((table) => `${table}.parquet`), ...others].sort()
		);
		for (const table of tables) {
			const published = await files.bytes(`data/tables/${table}.parquet`);
			expect(Buffer.from(packed[`${table}.parquet`] ?? []).equals(published), table).toBe(true);
		}
		const { rows } = await readParquet(packed['missing.parquet'] as Uint8Array);
		expect(ordered(rows)).toEqual(ordered(missing));
	});

	test('from one build to the next, the same bytes', async () => {
		for (const address of [
			'data/atlas-csv.zip',
			'data/atlas-parquet.zip',
			'data/atlas.xlsx',
			'data/atlas.json'
		]) {
			const first = await files.bytes(address);
			vi.setSystemTime('2031-05-06T07:08:09Z');
			const second = await files.bytes(address);
			vi.useRealTimers();
			expect(Buffer.from(second).equals(first), address).toBe(true);
		}
	});
});

function typed(row: Record<string, string>, own: { name: string; type: string }[]): Record<string, unknown> {
	return Object.fromEntries(
		own.map(({ name, type }) => {
			const text = row[name] ?? '';
			if (text === '') return [name, null];
			if (type === 'INTEGER' || type === 'DOUBLE') return [name, Number(text)];
			return [name, type === 'BOOLEAN' ? text === 'true' : text];
		})
	);
}
