// CSV on the Web: the metadata beside the CSV files says what stands in them, in the standard's terms.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../independentReaders.ts';
import { publishedFiles } from '../publishedFiles.ts';

interface Column {
	name: string;
	titles: string;
	datatype:
		string | { base: string; format?: string; minimum?: number; maximum?: number; minExclusive?: number };
	required?: boolean;
}
interface Table {
	url: string;
	'dc:description': unknown;
	tableSchema: {
		columns: Column[];
		primaryKey?: string[];
		foreignKeys?: {
			columnReference: string[];
			reference: { resource: string; columnReference: string[] };
		}[];
	};
}
interface Group extends Record<string, unknown> {
	'@context': [string, { '@language': string }];
	tables: Table[];
}

const files = await publishedFiles();
const group = (await files.json('data/tables/csv-metadata.json')) as Group;
const tableFiles = files.addresses.filter((address) => /^data\/tables\/.*\.csv$/.test(address));

/** The rows of every table of a group, by its address from the metadata. */
async function rowsOf({ tables }: Group, read: (url: string) => Promise<string> | string) {
	const found = tables.map(async ({ url }) => [url, readCsv(await read(url))] as const);
	return new Map(await Promise.all(found));
}

const published = await rowsOf(group, (url) => files.text(`data/tables/${url}`));

function expectContext(metadata: Record<string, unknown>): void {
	expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
	expect(metadata['dc:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
	for (const property of ['dc:title', 'dc:description', 'dc:publisher', 'schema:version'])
		expect(metadata[property], property).toBeTruthy();
}

/** Every cell is of its column's datatype, and none that is required is empty. */
function faultsOf({ url, tableSchema }: Table, rows: Record<string, string>[]): string[] {
	return tableSchema.columns.flatMap(({ name, datatype, required }) => {
		const { base, format, minimum, maximum, minExclusive } =
			typeof datatype === 'string' ? { base: datatype } : datatype;
		const isSound = (cell: string) => {
			if (cell === '') return !required;
			if (format !== undefined && !new RegExp(format).test(cell)) return false;
			if (minimum !== undefined && Number(cell) < minimum) return false;
			if (maximum !== undefined && Number(cell) > maximum) return false;
			if (minExclusive !== undefined && Number(cell) <= minExclusive) return false;
			return forms[base]?.test(cell) ?? false;
		};
		const wrong = rows.filter((row) => !isSound(row[name] ?? ''));
		return wrong.map((row) => `${url} ${name}: ${JSON.stringify(row[name])}`);
	});
}

const forms: Record<string, RegExp> = {
	string: /./s,
	integer: /^-?\d+$/,
	number: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
	boolean: /^(true|false)$/,
	date: /^\d{4}-\d\d-\d\d$/
};

describe.each([
	['the tables', group, published],
	['the archive', ...(await archive())]
] as const)('%s', (_, metadata, contents) => {
	test('says what it is', () => expectContext(metadata));

	test('names the columns of each file, in their order', () => {
		for (const { url, tableSchema, ...table } of metadata.tables) {
			expect(
				tableSchema.columns.map(({ name }) => name),
				url
			).toEqual(contents.get(url)?.header);
			for (const { name, titles } of tableSchema.columns) expect(titles).toBe(name);
			expect(table['dc:description'], url).toBeTruthy();
		}
	});

	test('each cell is of its column’s datatype', () => {
		expect(metadata.tables.flatMap((table) => faultsOf(table, contents.get(table.url)?.rows ?? []))).toEqual(
			[]
		);
	});

	test('primary keys are there, once each; foreign keys lead to a row', () => {
		const key = (row: Record<string, string>, columns: string[]) =>
			JSON.stringify(columns.map((column) => row[column]));
		let checked = 0;
		for (const { url, tableSchema } of metadata.tables) {
			const rows = contents.get(url)?.rows ?? [];
			const { primaryKey = [], foreignKeys = [] } = tableSchema;
			expect(primaryKey.length, url).toBeGreaterThan(0);
			expect(new Set(rows.map((row) => key(row, primaryKey))).size, url).toBe(rows.length);
			for (const { columnReference, reference } of foreignKeys) {
				const others = contents.get(reference.resource)?.rows ?? [];
				const known = new Set(others.map((row) => key(row, reference.columnReference)));
				const given = rows.filter((row) => columnReference.every((column) => row[column] !== ''));
				expect(
					given.filter((row) => !known.has(key(row, columnReference))),
					url
				).toEqual([]);
				checked += 1;
			}
		}
		expect(checked).toBeGreaterThan(15);
	});
});

test('every table of the site is in the group', () => {
	const named = group.tables.map(({ url }) => `data/tables/${url}`);
	expect(named.sort()).toEqual(tableFiles.sort());
});

test('each indicator’s CSV has metadata beside it that says what stands in it', async () => {
	const addresses = files.addresses.filter((address) => /^data\/indicators\/.*\.csv$/.test(address));
	expect(addresses.length).toBe(120);
	for (const address of addresses) {
		const metadata = (await files.json(`${address}-metadata.json`)) as Group & Table;
		expectContext(metadata);
		expect(`data/indicators/${metadata.url}`).toBe(address);
		const { header, rows } = readCsv(await files.text(address));
		expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header);
		expect(faultsOf(metadata, rows)).toEqual([]);
		expect(metadata['dc:title']).toHaveLength(3);
		expect((metadata['dc:source'] as unknown[]).length, address).toBeGreaterThan(0);
	}
});

async function archive(): Promise<[Group, typeof published]> {
	const packed = unzipSync(await files.bytes('data/atlas-csv.zip'));
	const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(packed[name]);
	const metadata = JSON.parse(text('csv-metadata.json')) as Group;
	expect(metadata.tables.map(({ url }) => url)).toContain('missing.csv');
	return [metadata, await rowsOf(metadata, text)];
}
