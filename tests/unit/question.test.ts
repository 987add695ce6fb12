import { afterAll, describe, expect, test } from 'vitest';
import { ask, question, type Column } from '#lib/warehouse/Question.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());

describe('parameters', () => {
	const twice = question<{ from: string; to_place: string }>()(
		'twice',
		{ a: 'text', b: 'text', c: 'text' },
		`SELECT $to_place || '' AS a, $from || '' AS b, $to_place || $from AS c`
	);

	test('are numbered once each, in the order they are first named', () => {
		expect(twice.order).toEqual(['to_place', 'from']);
		expect(twice.sql).toBe(`SELECT $1 || '' AS a, $2 || '' AS b, $1 || $2 AS c`);
	});

	test('arrive under their names, however they are ordered when asked', async () => {
		const expected = [{ a: 'MA-07', b: 'MA', c: 'MA-07MA' }];
		expect(await ask(warehouse, twice, { from: 'MA', to_place: 'MA-07' })).toEqual(expected);
		expect(await ask(warehouse, twice, { to_place: 'MA-07', from: 'MA' })).toEqual(expected);
	});

	test('whose names begin alike are told apart', () => {
		const alike = question<{ year: string; year_to: string }>()('alike', {}, '$year $year_to $year');
		expect(alike.sql).toBe('$1 $2 $1');
	});

	test('are values, never SQL', async () => {
		const found = question<{ place: string }>()(
			'found',
			{ n: 'number' },
			'SELECT count(*) AS n FROM places WHERE place = $place'
		);
		expect(await ask(warehouse, found, { place: `MA' OR 'a' = 'a` })).toEqual([{ n: 0 }]);
		expect(await ask(warehouse, found, { place: 'MA' })).toEqual([{ n: 1 }]);
	});

	test('may be none', async () => {
		const plain = question()('plain', { one: 'number' }, 'SELECT 1 AS one');
		expect(plain).toMatchObject({ sql: 'SELECT 1 AS one', order: [] });
		expect(await ask(warehouse, plain, {})).toEqual([{ one: 1 }]);
	});
});

describe('an answer', () => {
	const answering = (type: Column, sql: string) =>
		ask(warehouse, question()('asked', { fine: 'number', odd: type }, `SELECT 1 AS fine, ${sql} AS odd`), {});

	test.each([
		['text', `'a'`, 'a'],
		['number', '1.5::DOUBLE', 1.5],
		['number', 'count(*)', 1],
		['number', 'sum(3::BIGINT)', 3],
		['boolean', 'true', true],
		['text?', 'NULL', null],
		['number?', 'NULL', null],
		['boolean?', 'false', false],
		['number?', '0', 0],
		['text?', `''`, '']
	] as const)('of type %s may be %s', async (type, sql, value) => {
		expect(await answering(type, sql)).toEqual([{ fine: 1, odd: value }]);
	});

	test.each([
		['number', `'12'`, '12'],
		['text', '12', '12'],
		['boolean', '1', '1'],
		['text', 'true', 'true'],
		['number?', `'none'`, 'none'],
		['text', 'NULL', 'null'],
		['number', 'NULL', 'null'],
		['boolean', 'NULL', 'null']
	] as const)('of type %s may not be %s: question and column are named', async (type, sql, shown) => {
		await expect(answering(type, sql)).rejects.toThrow(
			`Question asked: column odd should be ${type} but is ${shown}.`
		);
	});

	test('of another type in a later row is found too', async () => {
		const late = question()('late', { n: 'number' }, 'SELECT unnest([1, 2, NULL]) AS n');
		await expect(ask(warehouse, late, {})).rejects.toThrow(
			'Question late: column n should be number but is null.'
		);
	});

	test('must have every column that was declared', async () => {
		const less = question()('less', { there: 'number', missing: 'number?' }, 'SELECT 1 AS there');
		await expect(ask(warehouse, less, {})).rejects.toThrow('Question less: column missing should be number?');
	});

	test('may be no row at all', async () => {
		const none = question()('none', { place: 'text' }, `SELECT place FROM places WHERE place = 'nowhere'`);
		expect(await ask(warehouse, none, {})).toEqual([]);
	});
});
