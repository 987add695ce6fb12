// Whole indices, computed apart from the project with numpy and scipy: composite/scipyIndices.py made them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Component } from '#lib/measures/composite/Component.ts';
import { compositeIndex } from '#lib/measures/composite/compositeIndex.ts';
import { pillarCorrelations, type CorrelatedPair } from '#lib/measures/composite/pillarCorrelations.ts';
import { aggregations, normalisations, type Recipe } from '#lib/measures/composite/Recipe.ts';
import { whatWouldChange } from '#lib/measures/composite/whatWouldChange.ts';
import { agree } from './composite/agree.ts';

type Pair = [one: string, other: string, pearson: number, spearman: number];
interface Case {
	components: Component[];
	weights: Record<string, number>;
	indices: {
		recipe: Recipe;
		pillars: string[];
		used: string[];
		imputed: [string, number][];
		normalised: number[][];
		pillarScores: number[][];
		scores: number[];
		ranks: number[];
	}[];
	changes: {
		at: number;
		found: {
			component: string;
			toMedian: [value: number, rank: number] | null;
			toNext: [value: number, place: number, rank: number] | null;
		}[];
	};
	within: Pair[];
	between: Pair[];
}

const cases: Case[] = JSON.parse(readFileSync('tests/unit/composite/scipyIndices.json', 'utf8'));
const named = cases.map((one) => ({
	...one,
	name: `${one.components[0]?.values.length} places, ${one.components.length} components`
}));

test('every normalisation is there with every aggregation', () => {
	const found = new Set(
		cases.flatMap(({ indices }) =>
			indices.map(({ recipe }) => `${recipe.normalisation} ${recipe.aggregation}`)
		)
	);
	expect(found.size).toBe(normalisations.length * aggregations.length);
	const all = cases.flatMap(({ indices }) => indices);
	expect(all.filter(({ imputed }) => imputed.length > 0).length).toBeGreaterThan(2);
	expect(all.filter(({ recipe }) => recipe.treatment === 'log').length).toBeGreaterThan(5);
});

describe.each(named)('$name', ({ components, weights, indices, changes, within, between }) => {
	const given = new Map(Object.entries(weights));

	test.each(indices)('index by $recipe.normalisation, $recipe.aggregation', (expected) => {
		const found = compositeIndex(components, given, expected.recipe);
		expect(found.pillars).toEqual(expected.pillars);
		expect(found.used).toEqual(expected.used);
		expect(found.imputed.map(({ component, at }) => [component, at])).toEqual(expected.imputed);
		expect([...found.used, ...found.leftOut].sort()).toEqual(components.map((one) => one.component).sort());
		for (const [at, row] of expected.normalised.entries()) agree(found.normalised[at], row, 'normalised');
		for (const [at, row] of expected.pillarScores.entries()) agree(found.pillarScores[at], row, 'pillar');
		agree(found.scores, expected.scores, 'scores');
		expect(found.ranks).toEqual(expected.ranks);
	});

	test('what would change', () => {
		const recipe = indices[0]?.recipe;
		if (!recipe) throw new Error('no recipe');
		const found = whatWouldChange(components, given, recipe, changes.at);
		for (const one of changes.found) {
			const { toMedian = null, toNext = null } =
				found.find(({ component }) => component === one.component) ?? {};
			agree(toMedian && [toMedian.value, toMedian.rank], one.toMedian ?? []);
			agree(toNext && [toNext.value, toNext.place, toNext.rank], one.toNext ?? []);
		}
		const told = new Set(changes.found.map(({ component }) => component));
		for (const one of found)
			if (!told.has(one.component)) expect([one.toMedian, one.toNext]).toEqual([null, null]);
	});

	test('correlations within pillars and between them', () => {
		const recipe = indices[0]?.recipe;
		if (!recipe) throw new Error('no recipe');
		const found = pillarCorrelations(components, compositeIndex(components, given, recipe));
		const same = (pairs: readonly CorrelatedPair[], expected: readonly Pair[]) => {
			expect(pairs.map(({ one, other }) => [one, other])).toEqual(
				expected.map(([one, other]) => [one, other])
			);
			for (const [at, { correlation }] of pairs.entries()) {
				const [, , pearson, spearman] = expected[at] ?? ['', '', NaN, NaN];
				agree([correlation.pearson?.r ?? NaN], [pearson]);
				agree([correlation.spearman?.r ?? NaN], [spearman]);
			}
		};
		same(
			found.within.flatMap(({ pairs }) => pairs),
			within
		);
		same(found.between, between);
	});
});
