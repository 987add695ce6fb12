// Nothing that the site publishes is run by a spreadsheet that opens it.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv } from '#lib/publication/csv.ts';
import type { Tabular } from '#lib/publication/Tabular.ts';
import { xlsx } from '#lib/publication/xlsx.server.ts';
import { readCsv, readXlsx } from '../independentReaders.ts';
import { publishedFiles } from '../publishedFiles.ts';

const files = await publishedFiles();
const ofKind = (ending: string) => files.addresses.filter((address) => address.endsWith(ending));

/** Numbers may begin with a sign; no spreadsheet runs them. */
const runnable = (cell: unknown) =>
	typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

function runnableIn(text: string): string[] {
	const { header, rows } = readCsv(text);
	return [...header, ...rows.flatMap((row) => Object.values(row))].filter(runnable);
}

test('no cell of any CSV file', async () => {
	const found: string[] = [];
	for (const address of ofKind('.csv')) found.push(...runnableIn(await files.text(address)));
	expect(ofKind('.csv').length).toBe(120 + 28);
	expect(found).toEqual([]);
});

test('no cell of any CSV file in the archive', async () => {
	const packed = Object.entries(unzipSync(await files.bytes('data/atlas-csv.zip')));
	const texts = packed.filter(([name]) => name.endsWith('.csv'));
	expect(texts.length).toBe(29);
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	expect(texts.flatMap(([, bytes]) => runnableIn(decoder.decode(bytes)))).toEqual([]);
});

test('no cell of any workbook, and none holds a formula', { timeout: 120_000 }, async () => {
	const found: unknown[] = [];
	let cells = 0;
	for (const address of ofKind('.xlsx')) {
		for (const { header, rows, formulas } of readXlsx(await files.bytes(address)).values()) {
			const all = [...header, ...rows.flatMap((row) => Object.values(row))];
			cells += all.length;
			found.push(...formulas, ...all.filter(runnable));
		}
	}
	expect(ofKind('.xlsx').length).toBe(120 + 1);
	expect(cells).toBeGreaterThan(100_000);
	expect(found).toEqual([]);
});

describe('a text that would be run is refused, with its table and column', () => {
	const planted = (text: string): Tabular => ({
		name: 'notes',
		description: '',
		schema: {
			fields: [
				{ name: 'note', type: 'string', description: '' },
				{ name: 'text_fr', type: 'string', description: '' }
			],
			missingValues: ['']
		},
		rows: [
			{ note: 'A', text_fr: 'sound' },
			{ note: 'B', text_fr: text }
		]
	});
	const writers = {
		CSV: (table: Tabular) => Promise.resolve().then(() => csv(table)),
		XLSX: (table: Tabular) => xlsx([table], '2026-11-24')
	};
	const hostile = ['=cmd()', '+1+cmd()', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=', `=cmd|' /C calc'!A0`];

	describe.each(Object.entries(writers))('%s', (_, write) => {
		test.each(hostile)('%j', async (text) => {
			await expect(write(planted(text))).rejects.toThrow(/notes.*row 2.*text_fr/);
		});

		test.each(['sound', '-5', '+212', 'a=b', '−2', "'=1", '-', ''])('but not %j', async (text) => {
			await expect(write(planted(text))).resolves.toBeTruthy();
		});

		test('nor in a header', async () => {
			const table = planted('sound');
			const fields = [{ name: '=cmd()', type: 'string' as const, description: '' }];
			await expect(write({ ...table, schema: { fields, missingValues: [''] } })).rejects.toThrow(/notes/);
		});
	});
});

describe('CSV', () => {
	const table = (cell: string | number | boolean | null): Tabular => ({
		name: 'one',
		description: '',
		schema: { fields: [{ name: 'cell', type: 'string', description: '' }], missingValues: [''] },
		rows: [{ cell }, { cell: 'last' }]
	});

	test.each(['a,b', 'a "word"', 'two\nlines', 'two\r\nlines', 'عربي', '"', 'é;è', ' spaces '])(
		'keeps %j as it is',
		(text) => {
			expect(readCsv(csv(table(text))).rows).toEqual([{ cell: text }, { cell: 'last' }]);
		}
	);

	test.each([
		[-3.25, '-3.25'],
		[1e21, '1e+21'],
		[true, 'true'],
		[null, '']
	])('writes %j as %j', (cell, text) => {
		expect(csv(table(cell))).toBe(`\ufeffcell\n${text}\nlast\n`);
	});
});
