// The words of the tables, which schema.sql can only say are there.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const languages = ['fr', 'ar', 'en'];

interface Cell {
	/** `outcomes.csv, line 7, summary_ar` */
	at: string;
	table: string;
	/** Column without its language. */
	column: string;
	language: string | undefined;
	line: number;
	text: string;
}

const cells: Cell[] = readdirSync('data')
	.filter((file) => file.endsWith('.csv'))
	.flatMap((file) => {
		const rows: Record<string, string>[] = parse(readFileSync(`data/${file}`), { columns: true });
		return rows.flatMap((row, index) =>
			Object.entries(row).map(([name, text]) => {
				const [, column = name, language] = /^(.*)_(fr|ar|en)$/.exec(name) ?? [];
				const line = index + 2;
				return { at: `${file}, line ${line}, ${name}`, table: file, column, language, line, text };
			})
		);
	});
const written = cells.filter(({ language, text }) => language && text !== '');
const saying = (found: Cell[]) => found.map(({ at, text }) => `${at}: ${text}`);

test('there are texts to look at', () => {
	expect(cells.length).toBeGreaterThan(15_000);
	expect(written.length).toBeGreaterThan(2_000);
});

describe('no cell', () => {
	test('begins or ends with a space, or holds two together or a line break', () => {
		// Quotes are the source's own words, spaces included, but not around them.
		const stray = cells.filter(
			({ text, column }) =>
				text !== text.trim() || /[\r\n\t]/.test(text) || (column !== 'quote' && / {2}/.test(text))
		);
		expect(saying(stray)).toEqual([]);
	});

	test('holds a sign that was lost in a conversion', () => {
		// U+FFFD, control characters, and UTF-8 that was read as Latin-1.
		const lost = /[\ufffd\u0000-\u0008\u000b-\u001f\u007f-\u009f]|Ã[\u0080-\u00bf]|â€/;
		expect(saying(cells.filter(({ text }) => lost.test(text)))).toEqual([]);
	});

	test('leaves an isolate open, or turns the text after it by another invisible control', () => {
		const closed = (text: string) => text.replace(/\u2066[^\u2066-\u2069]*\u2069/g, '');
		const controls = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
		expect(saying(cells.filter(({ text }) => controls.test(closed(text))))).toEqual([]);
	});
});

describe('a text', () => {
	test('that is there in one language is there in all three', () => {
		const known = Map.groupBy(written, ({ table, column, line }) => `${table}, line ${line}, ${column}`);
		const partial = [...known].filter(([, found]) => found.length !== languages.length);
		expect(
			partial.map(([at, found]) => `${at}: only ${found.map(({ language }) => language).join()}`)
		).toEqual([]);
	});

	test('in Arabic is written in Arabic, where it has letters', () => {
		const foreign = written.filter(
			({ language, text }) => language === 'ar' && /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text)
		);
		expect(saying(foreign)).toEqual([]);
	});

	test('in Arabic has Western digits', () => {
		const eastern = written.filter(({ text }) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text));
		expect(saying(eastern)).toEqual([]);
	});
});

test('every column of texts says who wrote it in each language', () => {
	const told = cells.filter(({ table }) => table === 'translations.csv');
	const rows = Map.groupBy(told, ({ line }) => line);
	const key = (row: Cell[]) =>
		['table_name', 'column_name', 'language']
			.map((name) => row.find(({ column }) => column === name)?.text)
			.join(' ');
	const needed = new Set(
		cells
			.filter(({ language }) => language)
			.map(({ table, column, language }) => `${table.replace('.csv', '')} ${column} ${language}`)
	);
	needed.add('places name zgh');
	expect([...rows.values()].map(key).sort()).toEqual([...needed].sort());
});
