// Our classes against those of another library (statsbreaks), on every figure that a map can show.
import { ckmeans } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import type { Classification } from '#lib/measures/classification/Classification.ts';
import { classOf } from '#lib/measures/classification/classOf.ts';
import { equalIntervals } from '#lib/measures/classification/equalIntervals.ts';
import { naturalBreaks } from '#lib/measures/classification/naturalBreaks.ts';
import { prettyIntervals } from '#lib/measures/classification/prettyIntervals.ts';
import { quantiles } from '#lib/measures/classification/quantiles.ts';
import { standardDeviations } from '#lib/measures/classification/standardDeviations.ts';
import { realFigures } from '../realFigures.ts';
import { statsbreaks } from '../statsbreaks.ts';
import { squaresWithin } from './leastSquares.ts';

const real = await realFigures();
const series = real.map(({ name, values }) => ({ name, known: values.filter((value) => value !== null) }));
const wanted = [3, 4, 5, 6, 7];

/** All series that have as many distinct values as classes are wanted: the other library refuses the rest. */
function eachCase(compare: (known: number[], classes: number, name: string) => void): void {
	for (const { name, known } of series)
		for (const classes of wanted)
			if (new Set(known).size >= classes) compare(known, classes, `${name}, ${classes}`);
}

/** Its limits, the outer ones with them. */
const limitsOf = ({ breaks, tops }: Classification) => [...breaks, tops.at(-1) ?? NaN];

/** That two lists of limits are the same but for the last bits of the numbers. */
function expectSame(ours: number[], theirs: number[], name: string): void {
	const scale = Math.max(...theirs.map(Math.abs));
	expect(ours.length, `${name}: ${ours.join()} and ${theirs.join()}`).toBe(theirs.length);
	for (const [at, limit] of ours.entries())
		expect(
			Math.abs(limit - (theirs[at] ?? NaN)),
			`${name}: ${ours.join()} and ${theirs.join()}`
		).toBeLessThanOrEqual(scale * 1e-12);
}

function grouped(known: readonly number[], classification: Classification): number[][] {
	return classification.breaks.map((_, klass) =>
		known.filter((value) => classOf(value, classification) === klass)
	);
}

test('there are regions and provinces to compare', () => {
	expect(real.filter(({ level }) => level === 'region').length).toBeGreaterThanOrEqual(108);
	expect(real.filter(({ level }) => level === 'province').length).toBeGreaterThanOrEqual(20);
	expect(real.some(({ values }) => values.length === 75 && !values.includes(null))).toBe(true);
});

test('equal intervals are theirs', () => {
	eachCase((known, nb, name) => {
		const theirs = statsbreaks.breaks(known, { method: 'equal', nb, precision: null });
		expectSame(limitsOf(equalIntervals(known, nb)), theirs, name);
	});
});

test('standard deviations are theirs: a sample’s, from the mean or around it', () => {
	for (const middle of [true, false])
		for (const { name, known } of series.filter((one) => new Set(one.known).size >= 6)) {
			// Theirs go on to the highest value; ours stop at as many classes as are wanted.
			const theirs = statsbreaks.breaks(known, { method: 'msd', k: 1, middle, precision: null }).slice(1, -1);
			const ours = standardDeviations(known, middle ? 5 : 6);
			const inner = ours.breaks
				.slice(1)
				.filter((limit) => limit > Math.min(...known) && limit < Math.max(...known));
			const nearest = inner.map(
				(limit) => theirs.toSorted((a, b) => Math.abs(a - limit) - Math.abs(b - limit))[0]
			);
			expect(inner.length, name).toBeGreaterThan(1);
			expectSame(inner, nearest as number[], name);
		}
});

test('quantiles are theirs: each limit of theirs parts the values as ours do', () => {
	eachCase((known, nb, name) => {
		const theirs = statsbreaks.breaks([...known], { method: 'quantile', nb, precision: null });
		// Ours are values that occur, and a limit of theirs that is a value belongs to the class above it, but for the
		// rounding of 0.2 · 3 and the like.
		const near = Math.max(...known.map(Math.abs)) * 1e-12;
		const classes = known.map((value) => theirs.slice(1, -1).filter((limit) => value >= limit - near).length);
		const filled = [...new Set(classes)].sort();
		const ours = quantiles(known, nb);
		expect(
			known.map((value) => classOf(value, ours)),
			name
		).toEqual(classes.map((klass) => filled.indexOf(klass)));
	});
});

test('natural breaks have no more variance within classes than theirs', () => {
	eachCase((known, nb, name) => {
		const theirs = statsbreaks.breaks(known, { method: 'jenks', nb, precision: null });
		// Theirs are the highest value of each class, and the lowest of all.
		const tops = theirs.slice(1);
		const groups = tops.map((top, at) =>
			known.filter((value) => value <= top && (at === 0 || value > (tops[at - 1] ?? NaN)))
		);
		const ours = squaresWithin(grouped(known, naturalBreaks(known, nb)));
		const other = squaresWithin(groups.filter((group) => group.length > 0));
		const rounding = Math.max(...known.map(Math.abs)) ** 2 * 1e-10;
		expect(ours, name).toBeLessThanOrEqual(other + rounding);
		expect(ours, name).toBeGreaterThanOrEqual(other * (1 - 1e-9) - rounding);
	});
});

test('natural breaks are what their algorithm gives, with ties kept together', () => {
	eachCase((known, nb, name) => {
		const groups = ckmeans([...known], nb);
		expect(naturalBreaks(known, nb).counts, name).toEqual(groups.map((group) => group.length));
	});
});

test('pretty limits are steps of 1, 2 or 5 times a power of ten, as theirs are', () => {
	eachCase((known, nb, name) => {
		const limits = limitsOf(prettyIntervals(known, nb));
		const [first = NaN, second = NaN] = limits;
		const step = second - first;
		expect([1, 2, 5], name).toContain(
			Math.round((step / 10 ** Math.floor(Math.log10(step * 1.0001))) * 1e6) / 1e6
		);
		for (const [at, limit] of limits.entries()) {
			expect(limit / step, name).toBeCloseTo(Math.round(limit / step), 6);
			expect(limit, name).toBeCloseTo(first + at * step, 6);
		}
		expect(first).toBeLessThanOrEqual(Math.min(...known));
		expect(limits.at(-1)).toBeGreaterThanOrEqual(Math.max(...known));
		expect(first + step, name).toBeGreaterThan(Math.min(...known) - step * 1e-9);
		// Theirs are the only ones of that number of classes where ours have as many.
		const theirs = statsbreaks.breaks(known, { method: 'pretty', nb, precision: null });
		if (theirs.length === limits.length && Math.abs((theirs[1] ?? 0) - (theirs[0] ?? 0) - step) < step * 1e-9)
			expectSame(limits, theirs, name);
	});
});

describe('pretty limits are those of R’s pretty()', () => {
	test.each([
		[[1, 10], 5, [0, 2, 4, 6, 8, 10]],
		[[0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
		[[1, 3], 4, [1, 1.5, 2, 2.5, 3]],
		[[0, 97], 5, [0, 20, 40, 60, 80, 100]],
		[[-1.3, 10.1], 6, [-2, 0, 2, 4, 6, 8, 10, 12]]
	])('of %j, about %i classes', (ends, classes, limits) => {
		const between = Array.from(
			{ length: 9 },
			(_, at) => (ends[0] ?? 0) + (((ends[1] ?? 0) - (ends[0] ?? 0)) * at) / 8
		);
		expectSame(limitsOf(prettyIntervals(between, classes)), limits, ends.join());
	});
});
