import fc from 'fast-check';
import type { Component } from '#lib/measures/composite/Component.ts';
import {
	aggregations,
	missingRules,
	normalisations,
	treatments,
	type Recipe
} from '#lib/measures/composite/Recipe.ts';

/** Whole numbers, so that equal values are common and other units exact; now and then one that is far out. */
const value = (least: number) =>
	fc.oneof(
		{ weight: 9, arbitrary: fc.integer({ min: least, max: 12 }) },
		{ weight: 1, arbitrary: fc.constant(4000) }
	);

/** Components of some pillars, of two to ten places, of which nothing is unknown. */
export const table = (least = -12) =>
	fc.integer({ min: 2, max: 10 }).chain((places) =>
		fc
			.array(
				fc.record({
					pillar: fc.constantFrom('P', 'Q', 'R'),
					direction: fc.constantFrom('higher' as const, 'lower' as const),
					values: fc.array(value(least), { minLength: places, maxLength: places }),
					target: fc.option(fc.integer({ min: -15, max: 15 }))
				}),
				{ minLength: 1, maxLength: 6 }
			)
			.map((all) => all.map((one, at): Component => ({ component: `c${at}`, ...one })))
	);

/** The same, with gaps. */
export const tableWithGaps = table().chain((components) =>
	fc
		.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), { minLength: 6, maxLength: 6 })
		.map((gaps) =>
			components.map((one, row) =>
				row % 2 ? { ...one, values: one.values.map((known, at) => (gaps[row]?.[at] ? null : known)) } : one
			)
		)
);

export const recipe: fc.Arbitrary<Recipe> = fc.record({
	treatment: fc.constantFrom(...treatments),
	missing: fc.constantFrom(...missingRules),
	normalisation: fc.constantFrom(...normalisations),
	aggregation: fc.constantFrom(...aggregations)
});

const weight = fc.integer({ min: 0, max: 100 });
export const weights = fc.tuple(weight, weight, weight).map(
	([p, q, r]) =>
		new Map([
			['P', p],
			['Q', q],
			['R', r]
		])
);

/** An order of a table's places, out of numbers of which only the order counts. */
export const shuffle = fc.array(fc.double({ noNaN: true }), { minLength: 10, maxLength: 10 });
export function orderOf(keys: readonly number[], length: number): number[] {
	return Array.from({ length }, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}
