import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated } from '#lib/view/isolated.ts';

const [opening, closing] = ['\u2068', '\u2069'];
const inside = (text: string) => isolated(text).slice(1, -1);

describe('a foreign text', () => {
	test.each(['MA-99', 'مراكش-آسفي', '', 'a b, c', '٪ 12 🏭'])(
		'%j is set between isolates, as it is',
		(text) => {
			expect(isolated(text)).toBe(`${opening}${text}${closing}`);
		}
	);

	test.each([
		['an override', 'abc\u202egnp.exe', 'abcgnp.exe'],
		['an embedding that is left open', '\u202bשלום', 'שלום'],
		['an isolate that is closed too early', 'a\u2069b', 'ab'],
		['an isolate that is left open', '\u2067a', 'a'],
		['marks of direction', '\u200fa\u200e', 'a'],
		['line ends and other controls', 'a\r\nb\tc\u0000d', 'abcd']
	])('loses %s', (_, text, bare) => {
		expect(inside(text)).toBe(bare);
	});

	test('never closes its isolate or opens another, and keeps its letters', () => {
		const letter = fc.constantFrom(
			'a',
			'م',
			'1',
			' ',
			...'\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200e\u200f'
		);
		fc.assert(
			fc.property(fc.string({ unit: letter }), (text) => {
				expect(inside(text)).toBe(text.replace(/[^a\u0645 1]/g, ''));
				expect(isolated(text).startsWith(opening)).toBe(true);
				expect(isolated(text).endsWith(closing)).toBe(true);
			})
		);
	});
});
