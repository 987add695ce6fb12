import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classingMethods, pivots, type Classing } from '#lib/view/classing.ts';
import { levels } from '#lib/view/level.ts';
import { siteLayers } from '#lib/view/siteLayers.ts';
import { keepingOthers } from '#lib/view/keepingOthers.ts';
import {
	changed,
	defaultView,
	mapParameters,
	readMapView,
	writeMapView,
	yearsOf,
	type MapChoices,
	type MapView
} from '#lib/view/MapView.ts';

const choices: MapChoices = {
	years: new Map([
		['est_industry', ['2024']],
		['population', ['2024', '2014']],
		['area_km2', ['n.d.']]
	]),
	provincialYears: new Map([['population', ['2024']]]),
	places: ['MA-06', 'MA-07', 'MA-08'],
	releases: ['2026.11.24', '2026.12.01'],
	indicator: 'est_industry',
	focus: 'MA-07'
};
/** A view as it is without the parameters that are not named. */
const viewOf = (chosen: Partial<MapView>): MapView => ({
	...defaultView(choices, chosen.indicator),
	...chosen
});
const read = (query: string) => readMapView(new URLSearchParams(query), choices);

describe('an address', () => {
	test.each([
		['', viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' })],
		['?indicator=population', viewOf({ indicator: 'population', year: '2024', focus: 'MA-07', version: '' })],
		[
			'?indicator=population&year=2014',
			viewOf({ indicator: 'population', year: '2014', focus: 'MA-07', version: '' })
		],
		[
			'?places=MA-06&indicator=area_km2',
			viewOf({ indicator: 'area_km2', year: 'n.d.', focus: 'MA-06', version: '' })
		],
		[
			'?year=2024&places=MA-07',
			viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' })
		],
		['?utm_source=x', viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' })]
	])('%s is read without fault', (query, view) => {
		expect(read(query)).toEqual({ view, faults: [] });
	});

	test('may freeze the view at a release that was published', () => {
		expect(read('?v=2026.11.24').view.version).toBe('2026.11.24');
		expect(read('?v=2026.12.24')).toMatchObject({
			view: { version: '' },
			faults: [{ parameter: 'v', given: '2026.12.24' }]
		});
	});

	test('with unknown values gives the default and says which they were', () => {
		expect(read('?indicator=nonsense&year=1999&places=MA-99')).toEqual({
			view: viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }),
			faults: [
				{ parameter: 'indicator', given: 'nonsense' },
				{ parameter: 'year', given: '1999' },
				{ parameter: 'places', given: 'MA-99' }
			]
		});
	});

	test('keeps what is right beside what is not', () => {
		expect(read('?indicator=population&year=1999&places=MA-08')).toEqual({
			view: viewOf({ indicator: 'population', year: '2024', focus: 'MA-08', version: '' }),
			faults: [{ parameter: 'year', given: '1999' }]
		});
	});

	test.each(['constructor', '__proto__', 'est_industry ', 'EST_INDUSTRY', '', 'population,est_industry'])(
		'with %j for an indicator does not find one',
		(given) => {
			const { view, faults } = readMapView(new URLSearchParams({ indicator: given }), choices);
			expect(view).toEqual(defaultView(choices));
			expect(faults).toEqual([{ parameter: 'indicator', given }]);
		}
	);
});

describe('the canonical query', () => {
	test.each([
		[viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }), ''],
		[viewOf({ indicator: 'population', year: '2024', focus: 'MA-07', version: '' }), '?indicator=population'],
		[viewOf({ indicator: 'area_km2', year: 'n.d.', focus: 'MA-07', version: '' }), '?indicator=area_km2'],
		[viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-06', version: '' }), '?places=MA-06'],
		[
			viewOf({ indicator: 'population', year: '2014', focus: 'MA-08', version: '' }),
			'?indicator=population&year=2014&places=MA-08'
		],
		[
			viewOf({ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '2026.11.24' }),
			'?v=2026.11.24'
		]
	])('of %j is %j', (view, query) => {
		expect(writeMapView(view, choices)).toBe(query);
	});
});

test('the default view can be another indicator’s', () => {
	expect(defaultView(choices, 'area_km2')).toEqual({
		indicator: 'area_km2',
		year: 'n.d.',
		level: 'region',
		within: '',
		focus: 'MA-07',
		classing: { method: 'natural', classes: 5, limits: [], around: 'none' },
		sites: [],
		version: ''
	});
});

describe('years of the indicators', () => {
	const row = (year: string, regions: number, indicator = 'gdp_share') => ({ indicator, year, regions });

	test('begin with the latest of those that cover most regions, and go on by date', () => {
		// As mappableYears gives them: the latest first.
		const rows = [row('2023', 9), row('2022', 12), row('2021', 12), row('2020', 9)];
		expect(yearsOf(rows).get('gdp_share')).toEqual(['2022', '2023', '2021', '2020']);
	});

	test('start with the latest where none covers all twelve', () => {
		const rows = [
			row('2024', 6, 'unemployment'),
			row('2021', 6, 'unemployment'),
			row('2020', 7, 'unemployment')
		];
		expect(yearsOf(rows).get('unemployment')).toEqual(['2024', '2021', '2020']);
	});

	test('are kept apart by indicator, in the order given', () => {
		const years = yearsOf([row('2024', 12, 'b'), row('2024', 6, 'a'), row('2014', 12, 'a')]);
		expect([...years]).toEqual([
			['b', ['2024']],
			['a', ['2014', '2024']]
		]);
	});

	test('are none without a row', () => {
		expect(yearsOf([]).size).toBe(0);
	});
});

describe('for any choices', () => {
	const word = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
	const anyChoices = fc
		.uniqueArray(fc.tuple(word, fc.uniqueArray(word, { minLength: 1, maxLength: 4 })), {
			minLength: 1,
			maxLength: 4,
			selector: ([indicator]) => indicator
		})
		.chain((years) =>
			fc.record({
				years: fc.constant(new Map(years)),
				provincialYears: fc.subarray(years).map((some) => new Map(some)),
				places: fc.constant(['MA-06', 'MA-07', 'MA-08']),
				releases: fc.constant(['2026.11.24', '2026.12.01']),
				indicator: fc.constantFrom(...years.map(([indicator]) => indicator)),
				focus: fc.constantFrom('MA-06', 'MA-07', 'MA-08')
			})
		);
	const anyClassing: fc.Arbitrary<Classing> = fc
		.record({
			method: fc.constantFrom(...classingMethods),
			classes: fc.integer({ min: 3, max: 7 }),
			limits: fc
				.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 6 })
				.map((limits) => limits.map((limit) => limit || 0).sort((a, b) => a - b))
				.filter((limits) => new Set(limits).size === limits.length),
			around: fc.constantFrom(...pivots)
		})
		.map((classing) =>
			classing.method === 'manual' ? { ...classing, classes: 5 } : { ...classing, limits: [] }
		);
	const viewIn = (of: MapChoices): fc.Arbitrary<MapView> =>
		fc.constantFrom(...of.years).chain(([indicator, years]) =>
			fc.record({
				indicator: fc.constant(indicator),
				year: fc.constantFrom(...years),
				level: fc.constantFrom(...(of.provincialYears.has(indicator) ? levels : (['region'] as const))),
				within: fc.constantFrom('', ...of.places),
				focus: fc.constantFrom(...of.places),
				classing: anyClassing,
				sites: fc.subarray([...siteLayers]),
				version: fc.constantFrom('', ...of.releases)
			})
		);

	test('a view that is written and read is the same view, and writes the same', () => {
		const cases = anyChoices.chain((of) => fc.tuple(fc.constant(of), viewIn(of)));
		fc.assert(
			fc.property(cases, ([of, view]) => {
				const query = writeMapView(view, of);
				const back = readMapView(new URLSearchParams(query), of);
				expect(back).toEqual({ view, faults: [] });
				expect(writeMapView(back.view, of)).toBe(query);
			})
		);
	});

	test('garbage is never thrown at, never shown, and always reported', () => {
		const garbage = fc.record(
			{
				indicator: fc.string({ unit: 'binary' }),
				year: fc.string(),
				level: fc.string(),
				within: fc.string(),
				places: fc.string(),
				v: fc.string()
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(anyChoices, garbage, (of, given) => {
				const { view, faults } = readMapView(new URLSearchParams(given), of);
				expect([...of.years.keys()]).toContain(view.indicator);
				expect(of.years.get(view.indicator)).toContain(view.year);
				expect(of.places).toContain(view.focus);
				const { indicator, year, level, within, focus: places, version: v } = view;
				const shown: Record<string, string> = { indicator, year, level, within, places, v };
				const turned = Object.entries(given).filter(([name, value]) => shown[name] !== value);
				// Text that is not well formed arrives with U+FFFD in its place.
				const expected = turned.map(([parameter, value]) => ({ parameter, given: value.toWellFormed() }));
				expect(new Set(faults)).toEqual(new Set(expected));
			})
		);
	});
});

describe('what a reader changes', () => {
	const at = (query: string) => read(query).view;

	test('another indicator without provinces goes back to the regions and to its own year', () => {
		const view = changed(at('?indicator=population&level=province'), { indicator: 'area_km2' }, choices);
		expect(view).toMatchObject({ indicator: 'area_km2', level: 'region', year: 'n.d.' });
	});

	test('limits set for one indicator are not kept for another', () => {
		const set = at('?indicator=population&limits=10,20,30');
		expect(set.classing).toMatchObject({ method: 'manual', limits: [10, 20, 30] });
		expect(changed(set, { indicator: 'est_industry' }, choices).classing.method).toBe('natural');
		expect(changed(set, { focus: 'MA-06' }, choices).classing).toEqual(set.classing);
	});
});

describe('a classing', () => {
	test.each(['10', '3,2,1', 'a,b', '1,,2', '1,2,3,4,5,6,7', '1,Infinity', ''])(
		'with the limits %j is refused',
		(limits) => {
			const { view, faults } = readMapView(new URLSearchParams({ limits }), choices);
			expect(view.classing.method).toBe('natural');
			expect(faults).toEqual([{ parameter: 'limits', given: limits }]);
		}
	);

	test('by hand needs limits', () => {
		expect(read('?method=manual').faults).toEqual([{ parameter: 'method', given: 'manual' }]);
	});

	test.each(['2', '8', '5.5', 'five'])('of %s classes is refused', (classes) => {
		expect(read(`?classes=${classes}`).faults).toEqual([{ parameter: 'classes', given: classes }]);
	});
});

test('what other pictures of a page ask for survives', () => {
	const current = new URLSearchParams('?year=2014&with=gdp_share&title=a b');
	expect(keepingOthers('?places=MA-06', current, mapParameters)).toBe(
		'?places=MA-06&with=gdp_share&title=a+b'
	);
	expect(keepingOthers('', new URLSearchParams('?year=2014'), mapParameters)).toBe('');
});
