import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	readComparedPlaces,
	usuallyCompared,
	withPlaceAt,
	writeComparedPlaces
} from '#lib/view/comparedPlaces.ts';

const regions = Array.from({ length: 12 }, (_, at) => `MA-${String(at + 1).padStart(2, '0')}`);
const read = (query: string) => readComparedPlaces(new URLSearchParams(query), regions);
const chosen = fc.shuffledSubarray(regions, { minLength: 2, maxLength: 4 });

test('two to four regions are read in the reader’s order and written as they were', () => {
	fc.assert(
		fc.property(chosen, (places) => {
			const query = writeComparedPlaces(places);
			expect(read(query)).toEqual({ places, faults: [] });
			expect(writeComparedPlaces(read(query).places)).toBe(query);
		})
	);
});

test('the default is left out of the address', () => {
	expect(writeComparedPlaces(usuallyCompared)).toBe('');
	expect(read('')).toEqual({ places: usuallyCompared, faults: [] });
	expect(read('?places=MA-07,MA-06,MA-01')).toEqual({ places: usuallyCompared, faults: [] });
	expect(writeComparedPlaces([...usuallyCompared].reverse())).toBe('?places=MA-01,MA-06,MA-07');
});

test.each([
	'',
	'MA-07',
	'MA-07,MA-07',
	'MA-07,MA-99',
	'MA-07,,MA-06',
	'MA-01,MA-02,MA-03,MA-04,MA-05',
	'ma-07,ma-06'
])('what cannot be compared is reported: “%s”', (given) => {
	expect(read(`?places=${given}`)).toEqual({
		places: usuallyCompared,
		faults: [{ parameter: 'places', given }]
	});
});

describe('a choice at a position', () => {
	test('replaces, adds, takes out, or changes places', () => {
		const places = ['A', 'B', 'C'];
		expect(withPlaceAt(places, 1, 'D')).toEqual(['A', 'D', 'C']);
		expect(withPlaceAt(places, 3, 'D')).toEqual(['A', 'B', 'C', 'D']);
		expect(withPlaceAt(places, 1, '')).toEqual(['A', 'C']);
		expect(withPlaceAt(places, 0, 'C')).toEqual(['C', 'B', 'A']);
		expect(withPlaceAt(places, 3, 'A')).toEqual(places);
	});

	test('never has a region twice', () => {
		fc.assert(
			fc.property(
				chosen,
				fc.integer({ min: 0, max: 3 }),
				fc.constantFrom(...regions),
				(places, at, place) => {
					const next = withPlaceAt(places, at, place);
					expect(new Set(next).size).toBe(next.length);
					expect(next).toContain(place);
				}
			)
		);
	});
});
