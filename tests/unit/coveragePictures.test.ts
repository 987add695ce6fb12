import { describe, expect, test } from 'vitest';
import { coveragePaths } from '#lib/charts/coverage/coveragePaths.ts';
import { coverageScale } from '#lib/charts/coverage/coverageScale.ts';
import { coverageSentence, spans } from '#lib/charts/coverage/coverageSentence.ts';
import type { CoverageYear } from '#lib/charts/coverage/CoverageYear.ts';

const year = (year: string, given: Partial<CoverageYear> = {}): CoverageYear => ({
	year,
	regions: '',
	together: '',
	provinces: 0,
	country: false,
	...given
});

describe('the scale of time', () => {
	const scale = coverageScale(['2016', 'n.d.', '2014']);

	test('has every year from the first to the last, and the undated apart from them', () => {
		expect(scale.years).toEqual(['2014', '2015', '2016']);
		expect(scale.columns).toHaveLength(4);
		const [first = 0, second = 0, third = 0, undated = 0] = scale.columns;
		expect(third - second).toBe(second - first);
		expect(undated - third).toBeGreaterThan(second - first);
		expect(scale.width).toBe(undated + scale.cell / 2);
	});

	test('leaves a gap between cells', () => {
		expect(scale.x('2015') - scale.x('2014')).toBeGreaterThan(scale.cell);
	});
});

describe('the paths', () => {
	const scale = coverageScale(['2014', '2015']);
	const places = ['A', 'B', 'C', 'D'];
	const paths = coveragePaths(
		[year('2014', { regions: 'A B D' }), year('2015', { regions: 'C', together: 'A B' })],
		places,
		'C',
		scale,
		4
	);
	const [x14, x15] = [scale.x('2014'), scale.x('2015')];

	test('join neighbouring rows in one stroke, and cut where there is no figure', () => {
		expect(paths.own).toBe(`M${x14} 0v7M${x14} 12v3`);
		expect(paths.together).toBe(`M${x15} 0v7`);
	});

	test('keep the place in focus apart', () => {
		expect(paths.ownOfFocus).toBe(`M${x15} 8v3`);
		expect(paths.togetherOfFocus).toBe('');
	});

	test('show every cell that there is beneath them', () => {
		expect(paths.all.match(/M/g)).toHaveLength(scale.columns.length);
		expect(paths.all).toContain(`M${x14} 0v15`);
	});
});

describe('the sentence', () => {
	test('tells spans of three years or more', () => {
		expect(spans(['2020', '2014', '2015', '2016', '2019'])).toEqual([
			{ from: '2014', to: '2016' },
			{ from: '2019', to: '2019' },
			{ from: '2020', to: '2020' }
		]);
	});

	test('begins with what covers most, and tells what is given together, of provinces and undated', () => {
		const said = coverageSentence(
			[
				year('2014', { regions: 'A', together: 'B C' }),
				year('2015', { regions: 'A', together: 'B C' }),
				year('2016', { regions: 'A' }),
				year('2018', { regions: 'A' }),
				year('2022', { regions: 'A B C', provinces: 75, country: true }),
				year('n.d.', { regions: 'A B C' })
			],
			'fr'
		);
		expect(said.replaceAll('\u00a0', ' ')).toBe(
			'3 régions en 2022 ; 3 régions, sans date ; 1 région de 2014 à 2016 et en 2018 ; ' +
				'2 régions dans un chiffre commun en 2014 et 2015 ; 75 provinces en 2022'
		);
	});

	test('names the country where nothing else is known', () => {
		expect(coverageSentence([year('2019', { country: true })], 'fr')).toBe('le Maroc seulement en 2019');
		expect(coverageSentence([year('2019', { country: true, regions: 'A' })], 'fr')).toBe('1 région en 2019');
	});
});
