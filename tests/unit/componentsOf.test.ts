import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf } from '#lib/frame/potential/componentsOf.ts';

const rows = [
	{ component: 'jobs', pillar: 'RH', direction: 'higher' },
	{ component: 'illiteracy', pillar: 'RH', direction: 'lower' },
	{ component: 'unknown', pillar: 'COMP', direction: 'higher' }
];
const figures = [
	{ component: 'illiteracy', place: 'MA-02', value: 28.3 },
	{ component: 'illiteracy', place: 'MA', value: 24.8 },
	{ component: 'jobs', place: 'MA-02', value: 0 },
	{ component: 'jobs', place: 'MA-01', value: 124.4 },
	{ component: 'illiteracy', place: 'MA-01', value: null }
];

test('values stand in the order of the places, nothing for unknown, and the country’s own is the target', () => {
	expect(componentsOf(rows, figures, ['MA-02', 'MA-01', 'MA-99'])).toEqual([
		{ component: 'jobs', pillar: 'RH', direction: 'higher', values: [0, 124.4, null], target: null },
		{ component: 'illiteracy', pillar: 'RH', direction: 'lower', values: [28.3, null, null], target: 24.8 },
		{ component: 'unknown', pillar: 'COMP', direction: 'higher', values: [null, null, null], target: null }
	]);
});

test('another order of figures or of places changes no place’s value', () => {
	const places = ['MA-01', 'MA-02', 'MA-03'];
	const usual = componentsOf(rows, figures, places);
	fc.assert(
		fc.property(
			fc.shuffledSubarray(figures, { minLength: figures.length }),
			fc.shuffledSubarray(places, { minLength: places.length }),
			(shuffled, order) => {
				const made = componentsOf(rows, shuffled, order);
				for (const [at, { values }] of made.entries())
					expect(places.map((place) => values[order.indexOf(place)])).toEqual(usual[at]?.values);
			}
		)
	);
});
