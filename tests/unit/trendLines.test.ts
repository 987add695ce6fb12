import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trendLines } from '#lib/charts/trendLines.ts';

const row = (place: string, year: string, value: number) => ({ place, year, value });
const yearsOf = (runs: { year: number }[][]) => runs.map((run) => run.map(({ year }) => year));

describe('a line', () => {
	test('goes through the figures of one place, in order of years', () => {
		const rows = [
			row('MA-07', '2024', 3),
			row('MA-06', '2014', 9),
			row('MA-07', '2014', 1),
			row('MA-06', '2024', 8)
		];
		expect(trendLines(rows, [])).toEqual([
			{
				place: 'MA-07',
				runs: [
					[
						{ year: 2014, value: 1 },
						{ year: 2024, value: 3 }
					]
				]
			},
			{
				place: 'MA-06',
				runs: [
					[
						{ year: 2014, value: 9 },
						{ year: 2024, value: 8 }
					]
				]
			}
		]);
	});

	test('is cut after the year of a break, and not before it', () => {
		const rows = ['2018', '2019', '2020', '2021'].map((year) => row('MA-07', year, 1));
		expect(yearsOf(trendLines(rows, [2019])[0]?.runs ?? [])).toEqual([
			[2018, 2019],
			[2020, 2021]
		]);
	});

	test('bridges years that are missing, but never a break', () => {
		const rows = ['2014', '2018', '2021', '2023'].map((year) => row('MA-07', year, 1));
		expect(yearsOf(trendLines(rows, [2019])[0]?.runs ?? [])).toEqual([
			[2014, 2018],
			[2021, 2023]
		]);
	});

	test('has no empty run where all figures stand on one side of a break', () => {
		expect(yearsOf(trendLines([row('MA-07', '2022', 1)], [2019])[0]?.runs ?? [])).toEqual([[2022]]);
	});

	test('may be cut more than once', () => {
		const rows = ['2010', '2015', '2020'].map((year) => row('MA-07', year, 1));
		expect(yearsOf(trendLines(rows, [2019, 2012])[0]?.runs ?? [])).toEqual([[2010], [2015], [2020]]);
	});

	test('is not there without a figure', () => {
		expect(trendLines([], [2019])).toEqual([]);
	});
});

test('lines hold every figure once, and no run crosses a break', () => {
	const figure = fc.record({
		place: fc.constantFrom('MA-06', 'MA-07'),
		year: fc.integer({ min: 2010, max: 2025 }).map(String),
		value: fc.integer()
	});
	const figures = fc.uniqueArray(figure, {
		selector: ({ place, year }) => `${place} ${year}`,
		maxLength: 20
	});
	fc.assert(
		fc.property(
			figures,
			fc.uniqueArray(fc.integer({ min: 2010, max: 2025 }), { maxLength: 3 }),
			(rows, breaks) => {
				const lines = trendLines(rows, breaks);
				const drawn = lines.flatMap(({ place, runs }) =>
					runs.flat().map(({ year, value }) => ({ place, year: String(year), value }))
				);
				expect(new Set(drawn)).toEqual(new Set(rows));
				expect(drawn).toHaveLength(rows.length);
				for (const { runs } of lines) {
					expect(runs.flat().map(({ year }) => year)).toEqual(
						runs
							.flat()
							.map(({ year }) => year)
							.sort()
					);
					for (const run of runs) {
						const [first, last] = [run[0]?.year ?? NaN, run.at(-1)?.year ?? NaN];
						expect(breaks.filter((after) => first <= after && after < last)).toEqual([]);
					}
				}
			}
		)
	);
});
