import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity, type Trait } from '#lib/measures/similarity.ts';
import { zScores } from '#lib/measures/zScores.ts';

const codes = ['A', 'B', 'C', 'D', 'E'];
const traitOf = (trait: string, values: readonly (number | null)[], places = codes): Trait => ({
	trait,
	values: new Map(places.map((place, at) => [place, values[at] ?? null]))
});

/** Small whole numbers, so that arithmetic in another order gives nearly the same. */
const matrix = fc
	.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 }), {
		minLength: 1,
		maxLength: 6
	})
	.map((rows) => rows.map((values, at) => traitOf(`t${at}`, values)));

const distances = (traits: readonly Trait[], place: string, places = codes) =>
	new Map(similarity(traits, places, place).likenesses.map((one) => [one.place, one.distance]));

describe('by hand', () => {
	// x = 0, 2, 4: mean 2, deviation √(8/3). y = 10, 10, 40: mean 20, deviation √200.
	const places = ['A', 'B', 'C'];
	const traits = [traitOf('x', [0, 2, 4], places), traitOf('y', [10, 10, 40], places)];

	test('z-scores', () => {
		const root = Math.sqrt(1.5);
		for (const [at, score] of [-root, 0, root].entries())
			expect(zScores([0, 2, 4])?.[at]).toBeCloseTo(score, 12);
		expect(zScores([3, 3, 3])).toBeNull();
		expect(zScores([0.1, 0.1, 0.1])).toBeNull();
		expect(zScores([])).toBeNull();
	});

	test('distances and what adds to them', () => {
		const { likenesses, used, leftOut } = similarity(traits, places, 'A');
		expect([used, leftOut]).toEqual([['x', 'y'], []]);
		// A–B: x differs by 2, 2² / (8/3) = 1.5. A–C: x by 4, 16 / (8/3) = 6; y by 30, 900 / 200 = 4.5.
		expect(likenesses.map(({ place }) => place)).toEqual(['B', 'C']);
		expect(likenesses[0]?.distance).toBeCloseTo(Math.sqrt(1.5 / 2), 12);
		expect(likenesses[1]?.distance).toBeCloseTo(Math.sqrt((6 + 4.5) / 2), 12);
		expect(likenesses[1]?.contributions[1]?.part).toBeCloseTo(2.25, 12);
		expect(likenesses[1]?.contributions[1]?.difference).toBeCloseTo(30 / Math.sqrt(200), 12);
	});
});

test('census figures of 2024: the same as the formula of seuclidean, written with variances', () => {
	// MA-04, MA-06, MA-07, MA-08, MA-09: urbanisation, unemployment, higher education.
	const rows = [
		[70.67, 73.27, 45.97, 36.71, 60.13],
		[19.8, 18.8, 20.8, 22.2, 19.7],
		[12.6, 13.1, 8, 8.2, 9.5]
	];
	const between = (i: number, j: number) => {
		const terms = rows.map((row) => {
			const squares = row.reduce((total, value) => total + value * value, 0) / row.length;
			const mean = row.reduce((total, value) => total + value, 0) / row.length;
			return ((row[i] ?? NaN) - (row[j] ?? NaN)) ** 2 / (squares - mean * mean);
		});
		return Math.sqrt(terms.reduce((total, term) => total + term, 0)) / Math.sqrt(rows.length);
	};
	const traits = rows.map((row, at) => traitOf(`t${at}`, row));
	for (const [i, place] of codes.entries())
		for (const [other, distance] of distances(traits, place))
			expect(distance).toBeCloseTo(between(i, codes.indexOf(other)), 8);
});

describe('whatever the figures', () => {
	test('a place is as far from another as that from it, and no further than by way of a third', () => {
		fc.assert(
			fc.property(matrix, (traits) => {
				const from = new Map(codes.map((place) => [place, distances(traits, place)]));
				const between = (a: string, b: string) => (a === b ? 0 : (from.get(a)?.get(b) ?? NaN));
				for (const a of codes)
					for (const b of codes) {
						expect(between(a, b)).toBeCloseTo(between(b, a), 12);
						for (const c of codes)
							expect(between(a, b)).toBeLessThanOrEqual(between(a, c) + between(c, b) + 1e-9);
					}
			})
		);
	});

	test('places with the same figures are at no distance', () => {
		fc.assert(
			fc.property(matrix, (traits) => {
				const twins = traits.map(({ trait, values }) => ({
					trait,
					values: new Map(values).set('F', values.get('A') ?? null)
				}));
				expect(distances(twins, 'A', [...codes, 'F']).get('F')).toBe(0);
			})
		);
	});

	test('the order of traits and of places does not matter', () => {
		fc.assert(
			fc.property(matrix, fc.constantFrom(...codes), (traits, place) => {
				const turned = distances(traits.toReversed(), place, codes.toReversed());
				for (const [other, distance] of distances(traits, place))
					expect(turned.get(other)).toBeCloseTo(distance, 9);
			})
		);
	});

	test('another unit for a trait changes nothing: neither its scale, its zero, nor its direction', () => {
		const scale = fc.integer({ min: 1, max: 1000 });
		fc.assert(
			fc.property(
				matrix,
				scale,
				fc.boolean(),
				fc.integer({ min: -99, max: 99 }),
				(traits, by, turn, shift) => {
					const other = traits.map(({ trait, values }, at) => ({
						trait,
						values: new Map(
							[...values].map(([place, value]) => [
								place,
								value === null || at ? value : value * (turn ? -by : by) + shift
							])
						)
					}));
					const changed = distances(other, 'A');
					for (const [place, distance] of distances(traits, 'A'))
						expect(changed.get(place)).toBeCloseTo(distance, 8);
				}
			)
		);
	});

	test('the parts of a distance add up to its square, and the nearest is first', () => {
		fc.assert(
			fc.property(matrix, (traits) => {
				const { likenesses } = similarity(traits, codes, 'C');
				expect(likenesses).toHaveLength(4);
				for (const { distance, contributions } of likenesses)
					expect(contributions.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(distance ** 2, 9);
				const ordered = likenesses.map(({ distance }) => distance);
				expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
			})
		);
	});

	test('a trait that is unknown for a place, or the same for all, is left out and told', () => {
		fc.assert(
			fc.property(matrix, fc.constantFrom(0, 1, 2, 3, 4), (traits, gap) => {
				const partial = traitOf(
					'gap',
					codes.map((_, at) => (at === gap ? null : at))
				);
				const found = similarity([partial, traitOf('flat', [7, 7, 7, 7, 7]), ...traits], codes, 'A');
				expect(found.leftOut).toEqual(expect.arrayContaining(['gap', 'flat']));
				expect(found.likenesses).toEqual(similarity(traits, codes, 'A').likenesses);
			})
		);
	});
});

test('without a trait to compare by, nothing is further than anything else', () => {
	const { likenesses, used } = similarity([], codes, 'B');
	expect(used).toEqual([]);
	expect(likenesses.map(({ place, distance }) => [place, distance])).toEqual(
		['A', 'C', 'D', 'E'].map((place) => [place, 0])
	);
});
