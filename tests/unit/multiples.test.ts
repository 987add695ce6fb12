// Small maps over years and over indicators: one colour means one thing, and nothing unknown is coloured.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCommonClasses } from '#lib/charts/multiples/inCommonClasses.ts';
import type { RankedFigure } from '#lib/charts/RankedFigure.ts';
import { gridOf } from '#lib/frame/still/gridOf.ts';
import { coarsePath } from '#lib/geography/coarsePath.ts';
import { computeShapes } from '#lib/geography/build/computeShapes.ts';

const figure = (place: string, value: number | null): RankedFigure => ({
	place,
	name: place,
	value,
	rank: null,
	klass: null,
	said: '',
	shown: '',
	source: null,
	note: null,
	disputed: false
});
const mapsArbitrary = fc.array(
	fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 12, maxLength: 12 }),
	{ minLength: 2, maxLength: 10 }
);

describe('common classes', () => {
	test('give the same value the same class on every map, and the higher value never a lower one', () => {
		fc.assert(
			fc.property(mapsArbitrary, (values) => {
				const given = values.map((of) => of.map((value, at) => figure(`MA-${at + 1}`, value)));
				const { maps, classification } = inCommonClasses(given);
				const known = maps.flat().filter((one) => one.value !== null);
				const sorted = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
				for (const [at, one] of sorted.entries()) {
					const next = sorted[at + 1];
					if (!next) break;
					if (next.value === one.value) expect(next.klass).toBe(one.klass);
					else expect(next.klass).toBeGreaterThanOrEqual(one.klass ?? NaN);
				}
				expect(classification.counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
			})
		);
	});

	test('leave what is unknown without a class, and every region on its map', () => {
		fc.assert(
			fc.property(mapsArbitrary, (values) => {
				const given = values.map((of) => of.map((value, at) => figure(`MA-${at + 1}`, value)));
				const { maps } = inCommonClasses(given);
				expect(maps.map((of) => of.map(({ place, value }) => [place, value]))).toEqual(
					given.map((of) => of.map(({ place, value }) => [place, value]))
				);
				for (const one of maps.flat()) expect(one.klass === null).toBe(one.value === null);
			})
		);
	});

	test('differ from those of one year alone where the years differ', () => {
		const early = [1, 2, 3, 4, 5, 6].map((value, at) => figure(`MA-0${at}`, value));
		const late = early.map((one) => ({ ...one, value: (one.value ?? 0) + 100 }));
		const { maps } = inCommonClasses([early, late]);
		const [highest, lowest] = [maps[0]?.at(-1)?.klass ?? NaN, maps[1]?.[0]?.klass ?? NaN];
		expect(highest).toBeLessThan(lowest);
	});
});

describe('coarse shapes', () => {
	test('are the regions, with far fewer letters', async () => {
		const { regions } = await computeShapes();
		for (const { path } of regions) {
			const coarse = coarsePath(path, 2);
			expect(coarse).toMatch(/^M/);
			expect(coarse.length).toBeLessThan(path.length * 0.6);
			const [x = NaN, y = NaN] = coarse.slice(1).match(/\d+/g)?.map(Number) ?? [];
			const [fromX = NaN, fromY = NaN] =
				path
					.slice(1)
					.match(/[\d.]+/g)
					?.map(Number) ?? [];
			expect(Math.hypot(x * 2 - fromX, y * 2 - fromY)).toBeLessThan(2);
		}
	});

	test('keep a square and lose a speck', () => {
		expect(coarsePath('M0 0l10 0 0 10-10 0z', 2)).toBe('M0 0l5 0 0 5-5 0z');
		expect(coarsePath('M0 0l.4 0 0 .4z', 2)).toBe('');
	});

	test('drop points on a straight line', () => {
		expect(coarsePath('M0 0l4 0 6 0 0 10-10 0z', 2)).toBe('M0 0l5 0 0 5-5 0z');
	});
});

describe('the grid of an image', () => {
	const sizes = fc.integer({ min: 300, max: 1200 });

	test('holds all cells, whatever their number and the room', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12 }), sizes, sizes, (count, width, height) => {
				const gap = { x: 18, y: 9 };
				const grid = gridOf(count, { width, height }, gap, 40, 0.92);
				const rows = Math.ceil(count / grid.columns);
				expect(grid.columns * grid.width + (grid.columns - 1) * gap.x).toBeLessThanOrEqual(width + 1e-6);
				expect(grid.map * 0.92).toBeLessThanOrEqual(grid.width + 1e-6);
				if (grid.map > 0) expect(rows * grid.height + (rows - 1) * gap.y).toBeLessThanOrEqual(height + 1e-6);
			})
		);
	});
});
