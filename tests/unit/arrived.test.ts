import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arrived, Packing, type ArrivedAnswer } from '#lib/warehouse/arrived.ts';
import { question, type Columns, type Params, type Question, type RowOf } from '#lib/warehouse/Question.ts';

const asked = question<{ indicator: string; year: string }>()(
	'figures',
	{ place: 'text', value: 'number?', disputed: 'boolean?' },
	'SELECT $indicator, $year'
);
const params = { indicator: 'population', year: '2024' };
const rows = [
	{ place: 'MA-06', value: 7_688_967, disputed: false },
	{ place: 'MA-07', value: null, disputed: null },
	{ place: '', value: 0, disputed: true }
];
/** As a page receives it: through the text that the page's HTML carries. */
const travelled = <T>(packed: T): T => JSON.parse(JSON.stringify(packed)) as T;
function packAnswer<P extends Params, C extends Columns>(of: Question<P, C>, values: P, given: RowOf<C>[]) {
	const packing = new Packing();
	packing.add(of, values, given);
	return packing.answers[0] as ArrivedAnswer;
}
const page = (...packed: ArrivedAnswer[]) => new Arrived(travelled(packed));

describe('an answer that came along', () => {
	test('gives the rows again, empty cells, zero and false among them', () => {
		expect(page(packAnswer(asked, params, rows)).answer(asked, params)).toEqual(rows);
	});

	test('is found whatever the order of its parameters', () => {
		const arrived = page(packAnswer(asked, { year: '2024', indicator: 'population' }, rows));
		expect(arrived.answer(asked, { indicator: 'population', year: '2024' })).toEqual(rows);
	});

	test('of no row is an answer', () => {
		expect(page(packAnswer(asked, params, [])).answer(asked, params)).toEqual([]);
	});

	test('leaves out what the question does not declare', () => {
		const more = rows.map((row) => ({ ...row, secret: 1 }));
		expect(page(packAnswer(asked, params, more)).answer(asked, params)).toEqual(rows);
		expect(JSON.stringify(packAnswer(asked, params, more))).not.toContain('secret');
	});

	test('sends a value that fills a column once, and a column that answers share once', () => {
		const packing = new Packing();
		const same = rows.map((row) => ({ ...row, disputed: false }));
		packing.add(asked, params, same);
		packing.add(asked, { ...params, year: '2014' }, same);
		const [first, second] = packing.answers;
		expect(first?.columns[2]).toBe(false);
		expect(first?.columns[0]).toBeInstanceOf(Array);
		expect(second?.columns[0]).toBe(first?.columns[0]);
		expect(page(...packing.answers).answer(asked, params)).toEqual(same);
	});
});

describe('what did not come along is undefined', () => {
	const other = question<typeof params>()('others', asked.columns, asked.sql);
	const arrived = page(packAnswer(asked, params, rows));

	test.each([
		['another year', { ...params, year: '2014' }],
		['values under each other’s names', { indicator: '2024', year: 'population' }]
	])('%s', (_, wanted) => {
		expect(arrived.answer(asked, wanted)).toBeUndefined();
	});

	test('another question with the same parameters', () => {
		expect(arrived.answer(other, params)).toBeUndefined();
	});

	test('anything, where nothing came', () => {
		expect(page().answer(asked, params)).toBeUndefined();
	});
});

test('any answers travel side by side and are given again', () => {
	const row = fc.record({
		place: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
		// JSON has no negative zero.
		value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
		disputed: fc.option(fc.boolean())
	});
	const answer = fc.record({
		year: fc.string(),
		indicator: fc.string(),
		rows: fc.array(row, { maxLength: 5 })
	});
	const answers = fc.uniqueArray(answer, {
		maxLength: 5,
		selector: ({ year, indicator }) => JSON.stringify([year, indicator])
	});
	fc.assert(
		fc.property(answers, (given) => {
			const arrived = page(
				...given.map((one) => packAnswer(asked, { year: one.year, indicator: one.indicator }, one.rows))
			);
			for (const one of given) {
				expect(arrived.answer(asked, { indicator: one.indicator, year: one.year })).toEqual(one.rows);
			}
		})
	);
});
