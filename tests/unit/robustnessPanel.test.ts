// What the panels of the index's page work out besides the measures: their address, their request, their words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlationStep } from '#lib/charts/robustness/correlationStep.ts';
import { largestShare, rankedDraws } from '#lib/charts/robustness/RankedDraws.ts';
import { rankPlacing } from '#lib/charts/robustness/rankPlacing.ts';
import { shareInWords } from '#lib/charts/robustness/shareInWords.ts';
import {
	drawCounts,
	nextSeed,
	readRobustnessChoice,
	usualRobustness,
	writeRobustnessChoice
} from '#lib/frame/potential/robustnessChoice.ts';
import {
	concentration,
	drawnNormalisations,
	robustnessRequest,
	weightSpread
} from '#lib/frame/potential/robustnessRequest.ts';
import { normalisations, usualRecipe } from '#lib/measures/composite/Recipe.ts';
import { dirichletWeights } from '#lib/measures/robustness/dirichletWeights.ts';
import { Random } from '#lib/measures/robustness/Random.ts';

const seeds = fc.integer({ min: 1, max: 999_999_999 });

describe('the address', () => {
	test('says nothing of the default', () => {
		expect(writeRobustnessChoice(usualRobustness)).toBe('');
		expect(readRobustnessChoice(new URLSearchParams())).toEqual({ choice: usualRobustness, faults: [] });
	});

	test('gives back every choice that was written', () => {
		fc.assert(
			fc.property(fc.constantFrom(...drawCounts), seeds, (draws, seed) => {
				const search = new URLSearchParams(writeRobustnessChoice({ draws, seed }));
				expect(readRobustnessChoice(search)).toEqual({ choice: { draws, seed }, faults: [] });
			})
		);
	});

	test.each(['draws=5', 'draws=1e4', 'draws=', 'seed=0', 'seed=-1', 'seed=1.5', 'seed=1000000000', 'seed=x'])(
		'falls back and tells of %s',
		(query) => {
			const search = new URLSearchParams(query);
			const [parameter, given] = [...search][0] ?? [];
			expect(readRobustnessChoice(search)).toEqual({
				choice: usualRobustness,
				faults: [{ parameter, given }]
			});
		}
	);

	test('any seed has another after it that can be written', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const next = nextSeed(seed);
				expect(next).not.toBe(seed);
				expect(readRobustnessChoice(new URLSearchParams(`seed=${next}`)).faults).toEqual([]);
			})
		);
	});
});

describe('the request', () => {
	const components = [
		{ component: 'a', pillar: 'P', direction: 'higher' as const, values: [1, 2, 3], target: null }
	];

	test('names the focus by its position and keeps the reader’s weights', () => {
		const asked = {
			components,
			weights: new Map([['P', 40]]),
			recipe: usualRecipe,
			places: ['MA-01', 'MA-07', 'MA-05'],
			focus: 'MA-07'
		};
		expect(robustnessRequest(asked, { draws: 100_000, seed: 7 })).toMatchObject({
			weights: [['P', 40]],
			focus: 1,
			draws: 100_000,
			seed: 7
		});
	});

	test.each(normalisations)(
		'draws the reader’s normalisation (%s), and one of those by ranks alone',
		(one) => {
			const drawn = drawnNormalisations({ ...usualRecipe, normalisation: one });
			expect(drawn).toContain(one);
			expect(new Set(drawn).size).toBe(drawn.length);
			expect(drawn.filter((other) => ['rank', 'percentile-rank', 'borda'].includes(other))).toHaveLength(1);
		}
	);

	test('what is said of the weights’ spread is what the draws have', () => {
		const random = Random.seeded(1);
		const into = new Float64Array(5);
		const drawn = Array.from({ length: 20_000 }, () => {
			dirichletWeights(random, [0.2, 0.2, 0.2, 0.2, 0.2], concentration, into);
			return into[0] ?? 0;
		});
		const mean = drawn.reduce((sum, weight) => sum + weight, 0) / drawn.length;
		const variance = drawn.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / drawn.length;
		expect(mean).toBeCloseTo(0.2, 2);
		expect(Math.sqrt(variance)).toBeCloseTo(weightSpread(0.2), 2);
	});
});

describe('the rows', () => {
	const names = new Map([
		['A', 'Zagora'],
		['B', 'Agadir'],
		['C', 'Settat']
	]);
	const counts = [
		[0, 30, 70],
		[95, 5, 0],
		[5, 65, 30]
	];

	test('stand by rank, then by name', () => {
		const ordered = rankedDraws(['A', 'B', 'C'], [1, 1, 3], null, names, 'en');
		expect(ordered.map(({ place }) => place)).toEqual(['B', 'A', 'C']);
		expect(ordered.every(({ draws, range }) => draws === null && range === '')).toBe(true);
		expect(largestShare(ordered)).toBe(1);
	});

	test('have the draws of their own place', () => {
		const rows = rankedDraws(['A', 'B', 'C'], [3, 1, 2], counts, names, 'en');
		expect(rows.map(({ place, range, draws }) => [place, range, draws?.median])).toEqual([
			['B', '1', 1],
			['C', '1–3', 2],
			['A', '2–3', 3]
		]);
		expect(rows[0]?.draws?.shares).toEqual([0.95, 0.05, 0]);
		expect(largestShare(rows)).toBe(0.95);
	});

	test('ranks run along the line of writing', () => {
		const [ltr, rtl] = [rankPlacing(12, 'fr'), rankPlacing(12, 'ar')];
		for (let rank = 1; rank <= 12; rank += 1) {
			expect(ltr.middle(rank) + rtl.middle(rank)).toBeCloseTo(100, 9);
			expect(rtl.left(rank, 4)).toBeCloseTo(100 - ltr.left(rank, 4) - 4, 9);
		}
		expect([ltr.after(3), rtl.after(3)]).toEqual([25, 75]);
	});
});

describe('shares in words', () => {
	test('never say never of what happened, nor always of what did not', () => {
		expect(shareInWords(0, 'fr')).toMatch(/^0\u00a0%$/);
		expect(shareInWords(0.0001, 'fr')).not.toBe(shareInWords(0, 'fr'));
		expect(shareInWords(0.9999, 'fr')).not.toBe(shareInWords(1, 'fr'));
		expect(shareInWords(0.0001, 'fr')).toContain('1');
		expect(shareInWords(0.123, 'en')).toBe('12%');
	});
});

test('a correlation’s colour goes by the number that is written', () => {
	expect([-1, -0.796, -0.6, -0.29, 0, 0.295, 0.59, 0.6, 0.8].map(correlationStep)).toEqual([
		'below-3',
		'below-3',
		'below-2',
		'none',
		'none',
		'above-1',
		'above-1',
		'above-2',
		'above-3'
	]);
});
