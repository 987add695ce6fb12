import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnPlaces } from '#lib/charts/potential/columnPlaces.ts';
import { headOf } from '#lib/charts/potential/headOf.ts';
import { longestName, readKept, writeKept } from '#lib/frame/potential/keptWeightings.ts';
import { potentialPicture, type PotentialGround } from '#lib/frame/potential/potentialPicture.ts';
import { pillarFigures } from '#lib/frame/potential/pillarFigures.ts';
import { weightsInWords } from '#lib/frame/potential/potentialSentence.ts';
import { rankShifts, shiftsSaid } from '#lib/frame/potential/rankShifts.ts';
import type { Component } from '#lib/measures/composite/Component.ts';
import { aggregations, normalisations, usualRecipe, type Recipe } from '#lib/measures/composite/Recipe.ts';
import { equalWeights, type PotentialView } from '#lib/view/PotentialView.ts';

const codes = ['MA-01', 'MA-02', 'MA-03', 'MA-04', 'MA-05'];
const component = (pillar: string, values: number[]): Component => ({
	component: `${pillar} ${values.join(' ')}`,
	pillar,
	direction: 'higher',
	values,
	target: null
});
const ground: PotentialGround = {
	components: [
		component('RH', [1, 2, 3, 4, 5]),
		component('RH', [10, 8, 9, 2, 1]),
		component('INV', [3, 9, 1, 4, 2])
	],
	places: codes.map((place) => ({ place, name: `Region ${place}` })),
	pillars: [
		{ pillar: 'RH', name: 'Human capital and jobs' },
		{ pillar: 'INV', name: 'Investment and finance' }
	],
	language: 'en'
};
const pillars = ['RH', 'INV'];
const viewOf = (change: Partial<PotentialView<Recipe>> = {}): PotentialView<Recipe> => ({
	weights: equalWeights(pillars),
	recipe: usualRecipe,
	focus: 'MA-04',
	versus: null,
	version: '',
	...change
});
const someRecipe = fc.record({
	treatment: fc.constant(usualRecipe.treatment),
	missing: fc.constant(usualRecipe.missing),
	normalisation: fc.constantFrom(...normalisations),
	aggregation: fc.constantFrom(...aggregations)
});
const someWeights = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(
	([one, other]) =>
		new Map([
			['RH', one],
			['INV', other]
		])
);

describe('the picture of an index', () => {
	test('has every region, with bars that lie in their columns, whatever the recipe', () => {
		fc.assert(
			fc.property(someRecipe, someWeights, (recipe, weights) => {
				const { figures, columns } = potentialPicture(ground, viewOf({ recipe, weights }));
				expect(figures.map(({ place }) => place)).toEqual(codes);
				expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
				for (const { bars, klass, shown } of figures) {
					expect(bars).toHaveLength(columns.length);
					for (const bar of bars) {
						expect(bar).toBeGreaterThanOrEqual(-1e-9);
						expect(bar).toBeLessThanOrEqual(1 + 1e-9);
					}
					expect(klass).not.toBeNull();
					expect(shown).toMatch(/\d/);
				}
			})
		);
	});

	test('says that its bars make up its scores only where they do', () => {
		fc.assert(
			fc.property(someRecipe, someWeights, (recipe, weights) => {
				const { figures, columns, scale } = potentialPicture(ground, viewOf({ recipe, weights }));
				if (!scale.addsUp) return;
				const whole = figures.map(({ bars }) =>
					bars.reduce((sum, bar, at) => sum + bar * (columns[at]?.share ?? 0), 0)
				);
				const most = Math.max(...whole);
				const best = Math.max(...figures.map(({ value }) => value ?? 0));
				for (const [at, { value }] of figures.entries())
					expect((whole[at] ?? 0) / most).toBeCloseTo((value ?? 0) / best);
			})
		);
	});

	test('weighs nothing but what has a weight', () => {
		const weights = new Map([
			['RH', 0],
			['INV', 7]
		]);
		const { figures, columns } = potentialPicture(ground, viewOf({ weights }));
		expect(columns.map(({ share }) => share)).toEqual([0, 1]);
		expect(figures.map(({ rank }) => rank)).toEqual([3, 1, 5, 2, 4]);
		expect(figures[1]?.shown).toBe('100');
	});

	test('knows the ranks on a pillar, and none of one without figures', () => {
		const picture = potentialPicture(ground, viewOf());
		expect(pillarFigures(picture, 'INV', 'en')?.map(({ rank }) => rank)).toEqual([3, 1, 5, 2, 4]);
		expect(pillarFigures(picture, 'RDI', 'en')).toBeUndefined();
	});

	test('says its weights in words, and that they are equal where they are', () => {
		const of = (one: number, other: number) =>
			weightsInWords(
				potentialPicture(
					ground,
					viewOf({
						weights: new Map([
							['RH', one],
							['INV', other]
						])
					})
				),
				'en'
			);
		expect(of(50, 50)).toBe(of(0, 0));
		expect(of(75, 25)).toContain('75%');
		expect(of(75, 25)).not.toBe(of(50, 50));
	});
});

describe('two weightings', () => {
	const first = potentialPicture(ground, viewOf());
	const second = potentialPicture(
		ground,
		viewOf({
			weights: new Map([
				['RH', 0],
				['INV', 1]
			])
		})
	);

	test('are set beside each other, region by region', () => {
		const shifts = rankShifts(first, second);
		expect(shifts.map(({ from }) => from)).toEqual(first.figures.map(({ rank }) => rank));
		expect(shifts.map(({ to }) => to)).toEqual(second.figures.map(({ rank }) => rank));
		expect(shiftsSaid(shifts, 'MA-04')).toContain('Region MA-04');
	});

	test('that are the same move no region', () => {
		const said = shiftsSaid(rankShifts(first, first), 'MA-04');
		expect(said).not.toBe(shiftsSaid(rankShifts(first, second), 'MA-04'));
		expect(said).not.toMatch(/\d r[ée]gion/);
	});
});

describe('columns', () => {
	test('stand side by side, as wide as their shares, and fill the row', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }), (parts) => {
				const total = parts.reduce((sum, part) => sum + part, 0);
				fc.pre(total > 0);
				const placed = columnPlaces(
					parts.map((part, at) => ({ pillar: `${at}`, name: '', number: at + 1, share: part / total }))
				);
				expect(placed).toHaveLength(parts.filter((part) => part > 0).length);
				for (const [at, { start }] of placed.entries()) {
					const before = placed[at - 1];
					expect(start).toBeGreaterThanOrEqual(before ? before.start + before.width : 0);
				}
				const last = placed.at(-1);
				expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
			})
		);
	});

	test('are named as far as there is room', () => {
		for (const name of [
			'Développement durable, énergie et décarbonation',
			'Infrastructures et logistique',
			'Human capital and jobs',
			'الرأسمال البشري والتشغيل'
		]) {
			expect(headOf(name, 1000)).toBe(name);
			expect(headOf(name, 10)).toBe('');
			const shorter = headOf(name, 150);
			expect(name.startsWith(shorter)).toBe(true);
			expect(shorter.length).toBeLessThan(name.length);
		}
	});
});

describe('kept weightings', () => {
	const kept = fc.uniqueArray(
		fc.record({
			name: fc.stringMatching(/^[a-zé]([a-zé ]{0,20}[a-zé])?$/).filter((name) => !name.includes('  ')),
			weights: someWeights
		}),
		{ selector: ({ name }) => name, maxLength: 50 }
	);

	test('are read back as they were written', () => {
		fc.assert(
			fc.property(kept, (all) => {
				expect(readKept(writeKept(all, pillars), pillars)).toEqual(all);
			})
		);
	});

	test('are read without fail, whatever the browser holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
				for (const { name, weights } of readKept(stored, pillars)) {
					expect(name.length).toBeLessThanOrEqual(longestName * 12);
					expect([...weights.keys()]).toEqual(pillars);
				}
			})
		);
	});

	test.each([
		'{}',
		'[1]',
		'[{"name":"a"}]',
		'[{"name":"a","weights":"RDI:4"}]',
		'[{"name":1,"weights":"RH:4"}]',
		'[{"name":"  ","weights":"RH:4"}]'
	])('leave out what means nothing: %s', (stored) => {
		expect(readKept(stored, pillars)).toEqual([]);
	});
});
