// What is said of an index: what would change a rank, and what goes together.
import { describe, expect, test } from 'vitest';
import { changeRows, type NamedMeasure } from '#lib/frame/potential/changeRows.ts';
import { changeSentence } from '#lib/frame/potential/changeSentence.ts';
import { countedTwice, strongestPair } from '#lib/frame/potential/pairSentences.ts';
import { byTotal, choiceThatMatters, standingInDraws } from '#lib/frame/potential/robustnessSentences.ts';
import { rankedDraws } from '#lib/charts/robustness/RankedDraws.ts';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { pillarCorrelations } from '#lib/measures/composite/pillarCorrelations.ts';
import { usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { whatWouldChange } from '#lib/measures/composite/whatWouldChange.ts';

const places = ['A', 'B', 'C', 'D', 'E'];
const names = new Map(places.map((place) => [place, `Region ${place}`]));
const component = (
	name: string,
	pillar: string,
	values: (number | null)[],
	direction: Component['direction'] = 'higher'
): Component => ({ component: name, pillar, direction, values, target: null });
const components = [
	component('schools', 'P', [1, 2, 3, 4, 5]),
	component('schooling', 'P', [1.1, 2, 3, 4.2, 5]),
	component('roads', 'Q', [9, 7, 5, 3, 1], 'lower')
];
const measures = new Map<string, NamedMeasure>(
	components.map(({ component: code }) => [
		code,
		{ name: `Measure of ${code}`, unit: 'percent', symbol: '%', decimals: 1 }
	])
);
const weights = new Map([
	['P', 50],
	['Q', 50]
]);
const changesOf = (focus: string) =>
	changeRows(whatWouldChange(components, weights, usualRecipe, places.indexOf(focus)), {
		components,
		measures,
		places,
		names,
		focus,
		language: 'en'
	});

describe('what would change a rank', () => {
	test('each row has the values of its own component', () => {
		const roads = changesOf('B').find((row) => row.component === 'roads');
		expect(roads).toMatchObject({ name: 'Measure of roads', value: '7%', isAlone: true });
		expect(roads?.toMedian?.value).toBe('5');
		expect(roads?.toNext).toMatchObject({ place: 'C', name: 'Region C', value: '5' });
		expect(changesOf('B').find((row) => row.component === 'schools')?.isAlone).toBe(false);
	});

	test('the sentence is that of the largest gain, and says when one indicator carries a pillar', () => {
		const rows = changesOf('A');
		const { ranks } = compositeIndex(components, weights, usualRecipe);
		const [top] = rows;
		const then = top?.toMedian?.rank ?? 0;
		expect(top?.toMedian?.gained).toBeGreaterThan(0);
		const said = changeSentence(rows, 'Region A', ranks[0] ?? 0);
		for (const word of [top?.name, 'Region A', top?.toMedian?.quantity, String(then)])
			expect(said).toContain(word);
		const alone = changeSentence(
			rows.map((row) => ({ ...row, isAlone: !row.isAlone })),
			'Region A',
			5
		);
		expect(alone).not.toBe(said);
	});

	test('the first has nothing to gain, and whom no change helps is told so', () => {
		const first = changeSentence(changesOf('E'), 'Region E', 1);
		const nothing = changeSentence([], 'Region B', 4);
		expect(first).toContain('Region E');
		expect(nothing).toContain('Region B');
		expect(first.replace('Region E', '')).not.toBe(nothing.replace('Region B', ''));
		for (const { toMedian, toNext, without } of changesOf('E')) {
			expect([toMedian, toNext]).toEqual([null, null]);
			expect(without.next).not.toBe('–');
		}
	});

	test('an unknown value stays unknown', () => {
		const known = [component('schools', 'P', [1, 2, null, 4, 5]), ...components.slice(1)];
		const recipe = { ...usualRecipe, missing: 'median' as const };
		const rows = changeRows(whatWouldChange(known, weights, recipe, 2), {
			components: known,
			measures,
			places,
			names,
			focus: 'C',
			language: 'en'
		});
		const schools = rows.find((row) => row.component === 'schools');
		expect(schools).toMatchObject({ toMedian: null, toNext: null, without: { median: '–', next: '–' } });
		expect(schools?.value).not.toMatch(/\d/);
	});
});

describe('what goes together', () => {
	const index = compositeIndex(components, weights, usualRecipe);
	const found = pillarCorrelations(components, index);

	test('names the pillars and their coefficient', () => {
		const said = strongestPair(found, new Map([['P', 'People'], ['Q', 'Quality']]), 'en'); // prettier-ignore
		expect(said).toContain('People');
		expect(said).toContain('Quality');
		expect(said).toMatch(/r = 1\b/);
		expect(strongestPair({ within: [], between: [] }, new Map(), 'en')).toBe('');
	});

	test('names the indicators that count nearly twice, and only those', () => {
		const twice = countedTwice(found, new Map([['schools', 'Schools'], ['schooling', 'Schooling']]), 'en'); // prettier-ignore
		expect(twice).toContain('Schools');
		expect(twice).toContain('Schooling');
		const loose = [component('one', 'P', [1, 2, 3, 4, 5]), component('other', 'P', [2, 5, 1, 4, 3])];
		const none = pillarCorrelations(loose, compositeIndex(loose, weights, usualRecipe));
		expect(countedTwice(none, new Map(), 'en')).not.toContain('one with');
	});
});

describe('what the draws say', () => {
	const counts = [[5, 15, 80, 0, 0]];
	const [row] = rankedDraws(['A'], [2], counts, names, 'en');

	test('how often among the first', () => {
		const said = row ? standingInDraws(row, 'en').join(' ') : '';
		expect(said).toContain('Region A');
		expect(said).toContain('100%');
		expect(
			standingInDraws({ place: 'A', name: 'A', rank: 1, draws: null, range: '', said: '' }, 'en')
		).toEqual([]);
	});

	test('which choice matters most is the one with the largest total', () => {
		const sensitivities = [
			{ choice: 'weights' as const, firstOrder: 0.3, total: 0.4 },
			{ choice: 'aggregation' as const, firstOrder: -0.01, total: 0.62 }
		];
		expect(byTotal(sensitivities).map(({ choice }) => choice)).toEqual(['aggregation', 'weights']);
		const said = choiceThatMatters(sensitivities, 'Region A', 'en');
		expect(said).toContain('62%');
		expect(said).not.toContain('-1');
		expect(choiceThatMatters(null, 'Region A', 'en')).toContain('Region A');
	});
});
