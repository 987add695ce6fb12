import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapePath, shapes } from '#lib/charts/comparison/shapes.ts';
import { stripMarks } from '#lib/charts/comparison/stripMarks.ts';
import { drawnComparison, type ComparisonInput } from '#lib/frame/comparison/drawnComparison.ts';
import { regionTraits } from '#lib/frame/comparison/regionTraits.ts';
import { speaking } from '#lib/frame/still/speaking.server.ts';
import { leaders } from '#lib/measures/leaders.ts';

const card = (indicator: string, direction: string) => ({
	indicator,
	name: `Name of ${indicator}`,
	direction,
	unit: 'percent',
	symbol: '%',
	unit_name: 'per cent',
	decimals: 1
});
const row = (indicator: string, place: string, value: number | null, year: string | null = '2024') => ({
	theme: indicator === 'mute' ? 'B' : 'A',
	indicator,
	additive: false,
	year,
	place,
	value,
	source: value === null ? null : 'S',
	note: value === null ? null : 'N',
	disputed: false
});
const input: ComparisonInput = {
	language: 'en',
	figures: [
		...[row('high', 'P1', 5), row('high', 'P2', 9), row('high', 'P3', 1)],
		...[row('low', 'P1', 2), row('low', 'P2', 4), row('low', 'P3', null)],
		...[row('size', 'P1', 3), row('size', 'P2', 8), row('size', 'P3', 7)],
		...[row('mute', 'P1', null, null), row('mute', 'P2', null, null), row('mute', 'P3', null, null)]
	],
	themes: [
		{ theme: 'A', name: 'Theme A' },
		{ theme: 'B', name: 'Theme B' }
	],
	cards: [card('high', 'higher'), card('low', 'lower'), card('size', 'neutral'), card('mute', 'higher')],
	names: new Map([
		['P1', 'One'],
		['P2', 'Two'],
		['P3', 'Three']
	]),
	places: ['P3', 'P1'],
	sources: [
		{ source: 'S', title: 'Title', publisher: 'Publisher', address: '', published: '2024' },
		{ source: 'T', title: 'Another', publisher: 'Other', address: '', published: '2024' }
	],
	notes: [
		{ note: 'N', text: 'Rounded.' },
		{ note: 'O', text: 'Unused.' }
	],
	past: { releases: [], revisions: [], frozenAt: '' },
	version: { version: '2026.11.24-3fa9c1d2', date: '2026-11-24' } as ComparisonInput['version'],
	page: '/en/compare/?places=P3,P1',
	frozenPage: '/en/compare/?places=P3,P1&v=2026.11.24',
	query: '?places=P3,P1'
};
const draw = (change: Partial<ComparisonInput> = {}) =>
	speaking('en', () => drawnComparison({ ...input, ...change }));

describe('a comparison', () => {
	test('has the regions in the reader’s order, and says so', () => {
		const { places, framed } = draw();
		expect(places).toEqual([
			{ place: 'P3', name: 'Three' },
			{ place: 'P1', name: 'One' }
		]);
		expect(framed.title).toBe('Three compared with One');
		expect(framed).toMatchObject({ path: 'compare/', query: input.query, frozen: input.frozenPage });
		expect(draw({ past: { ...input.past, frozenAt: 'x' } }).framed.frozen).toBeUndefined();
	});

	test('has what can be compared, and names the themes without', () => {
		const { themes, silent } = draw();
		expect(themes.map(({ theme, indicators }) => [theme, indicators.length])).toEqual([['A', 3]]);
		expect(silent).toEqual([{ theme: 'B', name: 'Theme B' }]);
	});

	test('ranks among all regions, and finds the best among those compared', () => {
		const [high, low, size] = draw().themes[0]?.indicators ?? [];
		expect(high?.figures.map(({ rank }) => rank)).toEqual([2, 1, 3]);
		expect(high?.best).toEqual(['P1']);
		expect(low?.best, 'only one of the two has a figure').toEqual([]);
		expect(low?.figures[2]).toMatchObject({ value: null, rank: null });
		expect(size?.best, 'neither direction is better').toEqual([]);
	});

	test('counts who leads, and says when they share it', () => {
		expect(draw().framed.sentence).toMatch(/Three \(0 times\) and One \(once\), of 1 indicator /);
		const three = draw({ places: ['P1', 'P2', 'P3'] }).framed.sentence;
		expect(three).toMatch(/One \(once\), Two \(once\) and Three \(0 times\), of 2 indicators/);
		expect(three).not.toContain('tie');
		const tied = draw({ figures: [row('high', 'P1', 5), row('high', 'P3', 5)] }).framed.sentence;
		expect(tied).toMatch(/Three \(once\) and One \(once\).*tie/);
	});

	test('names the sources and notes of its own figures, and gives them all away', () => {
		const { framed } = draw();
		expect(framed.sources.map(({ source }) => source)).toEqual(['S']);
		expect(framed.notes).toEqual(['Rounded.']);
		expect(framed.rows.cells).toHaveLength(9);
		const columns = Object.keys(framed.rows.columns);
		expect(framed.rows.cells.every((cells) => cells.length === columns.length)).toBe(true);
		const compared = framed.rows.cells.map((cells) => cells[columns.indexOf('compared')]);
		expect(compared.slice(0, 3)).toEqual([2, null, 1]);
	});
});

test('who leads follows the direction', () => {
	const figures = [3, 1, null, 3].map((value, at) => ({ place: `P${at}`, value }));
	expect(leaders(figures, 'higher')).toEqual(['P0', 'P3']);
	expect(leaders(figures, 'lower')).toEqual(['P1']);
	expect(leaders(figures, 'neutral')).toEqual([]);
	expect(leaders(figures.slice(1, 3), 'higher')).toEqual([]);
});

test('marks on a strip never lie over each other', () => {
	const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 12 });
	fc.assert(
		fc.property(values, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (all, room) => {
			const figures = all.map((value, at) => ({ place: `P${at}`, value }));
			const marks = stripMarks(figures, ['P3', 'P1', 'P0', 'P2'], room);
			expect(marks).toHaveLength(4);
			expect(marks[0]?.lift, 'the region in focus stands on the line').toBe(0);
			for (const a of marks)
				for (const b of marks)
					if (a !== b && a.lift === b.lift) expect(Math.abs(a.share - b.share)).toBeGreaterThanOrEqual(room);
		})
	);
	expect(stripMarks([{ place: 'P0', value: null }], ['P0', 'P9'], 0.1)).toEqual([]);
});

test('each compared region has its own shape', () => {
	expect(new Set(shapes.map((shape) => shapePath(shape, 5))).size).toBe(4);
});

test('a region’s traits are free of its size: what adds up is divided by the population', () => {
	const figures = [
		{ ...row('population', 'P1', 200), additive: true },
		{ ...row('population', 'P2', 400), additive: true },
		{ ...row('beds', 'P1', 20), additive: true },
		{ ...row('beds', 'P2', 20), additive: true },
		...[row('gdp_share', 'P1', 60), row('gdp_share', 'P2', 40)],
		...[row('rate', 'P1', 7), row('rate', 'P2', null)]
	];
	const traits = regionTraits(figures);
	expect(traits.map(({ trait, isPerInhabitant }) => [trait, isPerInhabitant])).toEqual([
		['beds', true],
		['gdp_share', true],
		['rate', false]
	]);
	expect(traits.map(({ values }) => [...values.values()])).toEqual([
		[0.1, 0.05],
		[0.3, 0.1],
		[7, null]
	]);
});
