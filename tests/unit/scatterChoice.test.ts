import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisScale, scaleKind } from '#lib/charts/scatter/axisScale.ts';
import { shared } from '#lib/charts/scatter/Box.ts';
import { labelPlaces } from '#lib/charts/scatter/labelPlaces.ts';
import { readScatterChoice, scatterScales, writeScatterChoice } from '#lib/frame/scatter/scatterChoice.ts';
import { usualPartner } from '#lib/frame/scatter/usualPartner.ts';

describe('a scale', () => {
	test('is logarithmic by itself where the greatest value is more than twenty times the least', () => {
		expect(scaleKind([1, 20], 'auto')).toBe('linear');
		expect(scaleKind([1, 20.1], 'auto')).toBe('log');
		expect(scaleKind([0, 100], 'auto')).toBe('linear');
		expect(scaleKind([-1, 100], 'auto')).toBe('linear');
	});

	test('is what is asked for, where it can be', () => {
		expect(scaleKind([1, 1000], 'linear')).toBe('linear');
		expect(scaleKind([1, 2], 'log')).toBe('log');
		expect(scaleKind([0, 2], 'log')).toBe('linear');
		expect(scaleKind([], 'log')).toBe('linear');
	});

	test('has ticks within its values, and each value within its range', () => {
		const values = fc.array(fc.double({ min: 0.01, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(values, fc.constantFrom('linear', 'log'), (all, kind) => {
				const axis = axisScale(all, kind, [0, 100], 6);
				for (const at of [...all, ...axis.ticks].map(axis.at)) {
					expect(at).toBeGreaterThanOrEqual(-1e-6);
					expect(at).toBeLessThanOrEqual(100 + 1e-6);
				}
				expect(axis.ticks).toEqual(axis.ticks.toSorted((a, b) => a - b));
			})
		);
	});
});

describe('names beside points', () => {
	const bounds = { left: 0, top: 0, right: 600, bottom: 400 };
	const point = fc.record({
		x: fc.integer({ min: 20, max: 580 }),
		y: fc.integer({ min: 20, max: 380 }),
		radius: fc.constant(5),
		width: fc.integer({ min: 40, max: 160 }),
		height: fc.constant(16),
		priority: fc.constantFrom(1, 2)
	});

	test('never lie over each other or out of the picture, and the first is always there', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
				const named = points.map((one, at) => ({ ...one, priority: at === 0 ? 0 : one.priority }));
				const places = labelPlaces(named, [], bounds);
				expect(places).toHaveLength(named.length);
				expect(places[0]).not.toBeNull();
				const boxes = places.flatMap((place) => place?.box ?? []);
				boxes.forEach((box, at) => {
					expect(box.left).toBeGreaterThanOrEqual(0);
					expect(box.right).toBeLessThanOrEqual(600);
					for (const other of boxes.slice(at + 1)) expect(shared(box, other)).toBe(0);
				});
				expect(labelPlaces(named, [], bounds)).toEqual(places);
			})
		);
	});
});

describe('a choice', () => {
	const choices = { partners: ['gdp_share', 'population'], usual: 'population' };

	test('is read back from the address that it writes', () => {
		for (const partner of choices.partners) {
			for (const scale of scatterScales) {
				const query = writeScatterChoice({ partner, scale }, choices.usual);
				const read = readScatterChoice(new URLSearchParams(query), choices);
				expect(read).toEqual({ choice: { partner, scale }, faults: [] });
			}
		}
		expect(writeScatterChoice({ partner: 'population', scale: 'auto' }, 'population')).toBe('');
		expect(writeScatterChoice({ partner: 'gdp_share', scale: 'log' }, 'population')).toBe(
			'?with=gdp_share&scale=log'
		);
	});

	test('that cannot be shown falls back, and is reported', () => {
		expect(readScatterChoice(new URLSearchParams('with=nothing&scale=cubic'), choices)).toEqual({
			choice: { partner: 'population', scale: 'auto' },
			faults: [
				{ parameter: 'with', given: 'nothing' },
				{ parameter: 'scale', given: 'cubic' }
			]
		});
	});
});

test('what nobody chose is of another theme, no total, and known for most regions', () => {
	const known = (indicator: string, theme: string, regions: number, speaks: number | null) => ({
		indicator,
		theme,
		regions,
		speaks
	});
	const all = [
		known('few', 'RH', 7, 1),
		known('higher_education', 'RH', 12, 2),
		known('establishments', 'COMP', 12, null),
		known('gdp_share', 'COMP', 12, 2)
	];
	expect(usualPartner(all, 'establishments')?.indicator).toBe('higher_education');
	expect(usualPartner(all, 'few')?.indicator).toBe('gdp_share');
	expect(usualPartner([], 'few')).toBeUndefined();
});
