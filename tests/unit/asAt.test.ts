import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asAt, type Revision } from '#lib/measures/asAt.ts';

const revision = (
	release: string,
	place: string,
	change: string,
	before: number | null,
	after: number | null
) =>
	({ release, place, indicator: 'x', year: '2024', source: 'S', change, before, after }) satisfies Revision;
const figures = [
	{ place: 'MA-01', value: 3, source: 'S' },
	{ place: 'MA-02', value: 20, source: 'S' },
	{ place: 'MA-03', value: null, source: null },
	{ place: 'MA-04', value: 7, source: 'T' }
];
/** The last release first. */
const revisions = [
	revision('c', 'MA-01', 'corrected', 2, 3),
	revision('c', 'MA-03', 'withdrawn', 30, null),
	revision('b', 'MA-01', 'corrected', 1, 2),
	revision('b', 'MA-02', 'added', null, 20),
	revision('b', 'MA-04', 'corrected', 5, 6)
];
const values = (later: string[]) => asAt(figures, revisions, new Set(later)).map(({ value }) => value);

test('the last release shows what is there', () => expect(values([])).toEqual([3, 20, null, 7]));
test('the one before it undoes the last', () => expect(values(['c'])).toEqual([2, 20, 30, 7]));
test('the first undoes both, and leaves another source’s figure alone', () =>
	expect(values(['b', 'c'])).toEqual([1, null, 30, 7]));

test('undoing what a change did gives back what was there', () => {
	const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
	fc.assert(
		fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (history) => {
			const made = history
				.slice(1)
				.map((after, index) => revision(`r${index}`, 'P', 'corrected', history[index] ?? 0, after));
			const now = [{ place: 'P', value: history.at(-1) ?? null, source: 'S' }];
			for (const [at, value] of history.entries()) {
				const later = new Set(made.slice(at).map(({ release }) => release));
				expect(asAt(now, made.toReversed(), later)[0]?.value).toBe(value);
			}
		})
	);
});
