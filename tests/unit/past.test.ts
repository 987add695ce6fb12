import { describe, expect, test } from 'vitest';
import { figuresAt, toldOfPast, type Past } from '#lib/frame/past.ts';
import { readFrozenAt, withFrozenAt } from '#lib/view/frozenAt.ts';

const revision = {
	release: '2026.12.01',
	place: 'MA-07',
	indicator: 'x',
	year: '2024',
	source: 'S',
	change: 'corrected',
	before: 1234.5,
	after: 1300
};
const past: Past = {
	releases: [
		{ release: '2026.11.24', date: '2026-11-24' },
		{ release: '2026.12.01', date: '2026-12-01' }
	],
	revisions: [revision],
	frozenAt: ''
};
const frozen = { ...past, frozenAt: '2026.11.24' };
const figures = [{ place: 'MA-07', value: 1300, source: 'S' }];
const told = (of: Past, isShown = () => true) =>
	toldOfPast(of, new Map([['MA-07', 'Marrakech-Safi']]), 'en', () => ({ decimals: 1 }), isShown);

test('a view shows the figures of today, or of the release that it is frozen at', () => {
	expect(figuresAt(figures, past, 'x', '2024')).toEqual(figures);
	expect(figuresAt(figures, frozen, 'x', '2024')).toEqual([{ ...figures[0], value: 1234.5 }]);
	expect(figuresAt(figures, frozen, 'x', '2014')).toEqual(figures);
	expect(figuresAt(figures, { ...past, frozenAt: '2026.12.01' }, 'x', '2024')).toEqual(figures);
});

describe('a view tells', () => {
	test('of a figure that was corrected: when, from what and to what', () => {
		expect(told(past)).toEqual([expect.stringMatching(/1 .*2026.*Marrakech-Safi.*1,234\.5.*1,300/)]);
		expect(told(past, () => false)).toEqual([]);
	});

	test('that it is frozen, and that its figures have changed since', () => {
		expect(told(frozen)).toEqual([expect.stringContaining('2026.11.24'), expect.stringMatching(/1 .*2026/)]);
		expect(told(frozen, () => false)).toHaveLength(1);
		expect(told({ ...past, frozenAt: '2026.12.01' })).toHaveLength(2);
	});
});

test('an address freezes its view at a release that was published, or says that it does not', () => {
	const read = (query: string) => readFrozenAt(new URLSearchParams(query), past.releases);
	expect(read('?v=2026.11.24')).toEqual({ frozenAt: '2026.11.24', faults: [] });
	expect(read('')).toEqual({ frozenAt: '', faults: [] });
	expect(read('?v=yesterday')).toEqual({ frozenAt: '', faults: [{ parameter: 'v', given: 'yesterday' }] });
	expect(withFrozenAt('', '2026.11.24')).toBe('?v=2026.11.24');
	expect(withFrozenAt('?places=MA-01', '2026.11.24')).toBe('?places=MA-01&v=2026.11.24');
	expect(withFrozenAt('?places=MA-01', '')).toBe('?places=MA-01');
});
