import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '#lib/view/edits.ts';

test.each([
	['marakech', 'marrakech', 1, 'a letter left out'],
	['kenittra', 'kenitra', 1, 'a letter too many'],
	['kenifra', 'kenitra', 1, 'another letter'],
	['kneitra', 'kenitra', 1, 'two letters swapped'],
	['unemploymetn', 'unemployment', 1, 'two letters swapped at the end'],
	['cassablnca', 'casablanca', 2, 'two slips'],
	['kenitra', 'kenitra', 0, 'none'],
	['بطاة', 'بطاله', 2, 'Arabic letters'],
	['safi', 'tata', Infinity, 'more than is forgiven']
])('%s for %s: %d (%s)', (typed, word, expected) => {
	expect(edits(typed, word, 2)).toBe(expected);
});

test('a word that is still being typed is compared with the beginnings of words', () => {
	expect(edits('unemplomen', 'unemployment', 1, true)).toBe(1);
	expect(edits('unemplomen', 'unemployment', 1)).toBe(Infinity);
});

const words = fc.string({ unit: fc.constantFrom(...'abcد'), maxLength: 9 });

test('it is as far there as back, never nearer than the lengths allow, and 0 for a word itself only', () => {
	fc.assert(
		fc.property(words, words, (one, other) => {
			const found = edits(one, other, 20);
			expect(found).toBe(edits(other, one, 20));
			expect(found).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
			expect(found).toBeLessThanOrEqual(Math.max(one.length, other.length));
			expect(found === 0).toBe(one === other);
		})
	);
});

test('a limit changes nothing but what is beyond it', () => {
	fc.assert(
		fc.property(words, words, fc.nat(4), fc.boolean(), (one, other, most, begun) => {
			const found = edits(one, other, 20, begun);
			expect(edits(one, other, most, begun)).toBe(found <= most ? found : Infinity);
		})
	);
});

test('the beginning that is taken is the nearest of all', () => {
	fc.assert(
		fc.property(words, words, (typed, word) => {
			const all = Array.from({ length: word.length + 1 }, (_, end) => edits(typed, word.slice(0, end), 20));
			expect(edits(typed, word, 20, true)).toBe(Math.min(...all));
		})
	);
});
