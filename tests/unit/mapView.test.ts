import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultView, readMapView, writeMapView, yearsOf, type MapChoices } from '#lib/view/MapView.ts';

const choices: MapChoices = {
	years: new Map([
		['est_industry', ['2024']],
		['population', ['2024', '2014']],
		['area_km2', ['n.d.']]
	]),
	places: ['MA-06', 'MA-07', 'MA-08'],
	releases: ['2026.11.24', '2026.12.01'],
	indicator: 'est_industry',
	focus: 'MA-07'
};
const read = (query: string) => readMapView(new URLSearchParams(query), choices);

describe('an address', () => {
	test.each([
		['', { indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }],
		['?indicator=population', { indicator: 'population', year: '2024', focus: 'MA-07', version: '' }],
		[
			'?indicator=population&year=2014',
			{ indicator: 'population', year: '2014', focus: 'MA-07', version: '' }
		],
		[
			'?places=MA-06&indicator=area_km2',
			{ indicator: 'area_km2', year: 'n.d.', focus: 'MA-06', version: '' }
		],
		['?year=2024&places=MA-07', { indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }],
		['?utm_source=x', { indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }]
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
			view: { indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' },
			faults: [
				{ parameter: 'indicator', given: 'nonsense' },
				{ parameter: 'year', given: '1999' },
				{ parameter: 'places', given: 'MA-99' }
			]
		});
	});

	test('keeps what is right beside what is not', () => {
		expect(read('?indicator=population&year=1999&places=MA-08')).toEqual({
			view: { indicator: 'population', year: '2024', focus: 'MA-08', version: '' },
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
		[{ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '' }, ''],
		[{ indicator: 'population', year: '2024', focus: 'MA-07', version: '' }, '?indicator=population'],
		[{ indicator: 'area_km2', year: 'n.d.', focus: 'MA-07', version: '' }, '?indicator=area_km2'],
		[{ indicator: 'est_industry', year: '2024', focus: 'MA-06', version: '' }, '?places=MA-06'],
		[
			{ indicator: 'population', year: '2014', focus: 'MA-08', version: '' },
			'?indicator=population&year=2014&places=MA-08'
		],
		[{ indicator: 'est_industry', year: '2024', focus: 'MA-07', version: '2026.11.24' }, '?v=2026.11.24']
	])('of %j is %j', (view, query) => {
		expect(writeMapView(view, choices)).toBe(query);
	});
});

test('the default view can be another indicator’s', () => {
	expect(defaultView(choices, 'area_km2')).toEqual({
		indicator: 'area_km2',
		year: 'n.d.',
		focus: 'MA-07',
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
				places: fc.constant(['MA-06', 'MA-07', 'MA-08']),
				releases: fc.constant(['2026.11.24', '2026.12.01']),
				indicator: fc.constantFrom(...years.map(([indicator]) => indicator)),
				focus: fc.constantFrom('MA-06', 'MA-07', 'MA-08')
			})
		);
	const viewOf = (of: MapChoices) =>
		fc.constantFrom(...of.years).chain(([indicator, years]) =>
			fc.record({
				indicator: fc.constant(indicator),
				year: fc.constantFrom(...years),
				focus: fc.constantFrom(...of.places),
				version: fc.constantFrom('', ...of.releases)
			})
		);

	test('a view that is written and read is the same view, and writes the same', () => {
		const cases = anyChoices.chain((of) => fc.tuple(fc.constant(of), viewOf(of)));
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
			{ indicator: fc.string({ unit: 'binary' }), year: fc.string(), places: fc.string(), v: fc.string() },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(anyChoices, garbage, (of, given) => {
				const { view, faults } = readMapView(new URLSearchParams(given), of);
				expect([...of.years.keys()]).toContain(view.indicator);
				expect(of.years.get(view.indicator)).toContain(view.year);
				expect(of.places).toContain(view.focus);
				const shown: Record<string, string> = { ...view, places: view.focus, v: view.version };
				const turned = Object.entries(given).filter(([name, value]) => shown[name] !== value);
				// Text that is not well formed arrives with U+FFFD in its place.
				const expected = turned.map(([parameter, value]) => ({ parameter, given: value.toWellFormed() }));
				expect(new Set(faults)).toEqual(new Set(expected));
			})
		);
	});
});
