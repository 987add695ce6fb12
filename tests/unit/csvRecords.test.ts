// The reader of `npm run data`: what was written is read back, and nothing makes it fall.
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { decoded } from '#lib/verification/decoded.ts';
import { Lines } from '#lib/verification/Lines.ts';
import { readTable } from '#lib/verification/readTable.ts';
import { records } from '#lib/verification/records.ts';

const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', 'é', 'ط', '\u2066', '😀', '=') })
);
const table = fc
	.integer({ min: 1, max: 6 })
	.chain((width) =>
		fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
	);

/** A cell as RFC 4180 writes it. */
const written = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: string[][]) => rows.map((row) => `${row.map(written).join(',')}\n`).join('');

/** The cells of all records that are read from a text. */
function cellsOf(whole: string): string[][] {
	const { cells } = records(whole);
	return Array.from({ length: cells.length }, (_, record) => cells.record(record).cells);
}

test('any table is read back cell for cell, each at its place', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const whole = csv(rows);
			const { cells, faults } = records(whole);
			expect(faults).toEqual([]);
			expect(cellsOf(whole)).toEqual(rows);
			const lines = new Lines(whole);
			rows.forEach((row, r) =>
				row.forEach((cell, c) => {
					const before =
						csv(rows.slice(0, r)) +
						row
							.slice(0, c)
							.map((left) => `${written(left)},`)
							.join('');
					const parts = before.split('\n');
					const place = { line: parts.length, column: (parts.at(-1) ?? '').length + 1 };
					expect(lines.place(cells.begin(r, c) ?? -1)).toEqual(place);
					expect(whole.slice(before.length, cells.end(r, c))).toBe(written(cell));
				})
			);
		}),
		{ numRuns: 500 }
	);
});

test('lines that end with CR LF are read alike', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const whole = rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
			expect(cellsOf(whole)).toEqual(rows);
		})
	);
});

test('csv-parse reads the same', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const whole = csv(rows);
			const theirs: string[][] = parse(whole, {
				record_delimiter: '\n',
				bom: false,
				relax_column_count: true
			});
			expect(cellsOf(whole)).toEqual(theirs);
		})
	);
});

const columns = ['a', 'b', 'c'].map((name) => ({ name, isText: true }));

test('any bytes are read, and every fault has a place within the file', () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 400 }),
		fc
			.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'b', 'c', '\0'), maxLength: 300 })
			.map((made) => Buffer.from(`a,b,c\n${made}`)),
		fc.uint8Array({ maxLength: 200 }).map((made) => Buffer.concat([Buffer.from('a,b,c\n'), made]))
	);
	fc.assert(
		fc.property(bytes, (made) => {
			const read = decoded(made).text;
			const lines = read.split(read.includes('\n') ? '\n' : '\r');
			for (const { line, column } of readTable('x.csv', made, columns).faults) {
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
			}
		}),
		{ numRuns: 1000 }
	);
});

test('a byte that is not UTF-8 is found where it stands', () => {
	const clean = fc.string({ unit: fc.constantFrom('a', 'é', 'ط', '😀', '\ufffd', '\n') });
	fc.assert(
		fc.property(clean, clean, fc.integer({ min: 0xf8, max: 0xff }), (before, after, byte) => {
			const start = `x,${before}`;
			const bytes = Buffer.concat([Buffer.from(start), Buffer.of(byte), Buffer.from(`${after}\n`)]);
			expect(decoded(bytes).faults.map(({ at }) => at)).toEqual([start.length]);
		})
	);
});

test('a quotation mark left open takes no row with it, and many are read in little time', () => {
	const { faults } = records('a,"b\nc,d\n');
	expect(cellsOf('a,"b\nc,d\n')).toEqual([
		['a', '"b'],
		['c', 'd']
	]);
	expect(faults).toEqual([{ at: 2, said: 'the quotation mark opened here is not closed' }]);
	const started = performance.now();
	for (const part of ['"a\n', '"a""\n', '""a\n', '"\n"b', 'a"']) records(part.repeat(200_000));
	expect(performance.now() - started).toBeLessThan(10_000);
});
