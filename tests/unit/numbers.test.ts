// Expected texts follow Unicode's CLDR for fr, ar-MA and en-GB: French groups by a narrow no-break space
// (U+202F), Morocco's Arabic by a point, with Western digits (Moroccan practice) and a decimal comma.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/view/languages.ts';
import { difference, digits, fixedDigits, quantity } from '#lib/view/numbers.ts';

const count = { unit: 'establishments', symbol: 'établ.', decimals: 0 };
const share = { unit: 'percent', symbol: '%', decimals: 1 };
const ltr = '\u200e';
const minus = '\u2212';

describe('digits', () => {
	test.each([
		['fr', 154_979, 0, '154\u202f979'],
		['ar', 154_979, 0, '154.979'],
		['en', 154_979, 0, '154,979'],
		['fr', 1_234_567.891, 2, '1\u202f234\u202f567,89'],
		['ar', 1_234_567.891, 2, '1.234.567,89'],
		['en', 1_234_567.891, 2, '1,234,567.89'],
		['fr', 21.3, 1, '21,3'],
		['ar', 21.3, 1, '21,3'],
		['en', 21.3, 1, '21.3'],
		['en', 4.5678, 4, '4.5678']
	] as const)('in %s: %d with at most %d decimals', (language, value, decimals, text) => {
		expect(digits(value, { decimals }, language)).toBe(text);
	});

	test('do not pretend to decimals that the figure does not have', () => {
		expect(digits(12, { decimals: 1 }, 'en')).toBe('12');
		expect(digits(12.04, { decimals: 1 }, 'en')).toBe('12');
		expect(digits(12.06, { decimals: 1 }, 'en')).toBe('12.1');
	});

	test('of a negative figure begin with its sign, which Arabic keeps on the left', () => {
		expect(digits(-7.2, { decimals: 1 }, 'fr')).toMatch(/^[-\u2212]7,2$/);
		expect(digits(-7.2, { decimals: 1 }, 'en')).toMatch(/^[-\u2212]7\.2$/);
		expect(digits(-7.2, { decimals: 1 }, 'ar')).toMatch(/^\u200e[-\u2212]7,2$/);
	});

	test('are Western in every language, whatever the figure', () => {
		const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
		fc.assert(
			fc.property(figure, fc.constantFrom(...languages), (value, language) => {
				expect(digits(value, { decimals: 2 }, language)).toMatch(
					/^\u200e?[-\u2212]?[0-9]{1,3}([\u202f.,][0-9]+)*$/
				);
			})
		);
	});
});

describe('a quantity', () => {
	test.each([
		['fr', 8.5, share, '8,5\u00a0%'],
		['ar', 8.5, share, '8,5%'],
		['en', 8.5, share, '8.5%'],
		['fr', 19_396, count, '19\u202f396\u00a0établ.'],
		['en', 19_396, { ...count, symbol: 'est.' }, '19,396\u00a0est.'],
		['ar', 19_396, { ...count, symbol: 'مؤسسة' }, '19.396\u00a0مؤسسة']
	] as const)('in %s: %d', (language, value, measure, text) => {
		expect(quantity(value, measure, language)).toBe(text);
	});
});

describe('a difference', () => {
	test.each([
		['fr', 7_792.5, { ...count, decimals: 1 }, `${ltr}+7\u202f792,5`],
		['fr', -16_890, count, `${ltr}${minus}16\u202f890`],
		['en', -0.7, share, `${ltr}${minus}0.7\u00a0pt`],
		['ar', 10.2, share, `${ltr}+10,2\u00a0pt`],
		['ar', -1_234, count, `${ltr}${minus}1.234`],
		['en', 0, count, `${ltr}±0`],
		['en', 20.8 - 10.6, share, `${ltr}+10.2\u00a0pt`]
	] as const)('in %s: %d', (language, value, measure, text) => {
		expect(difference(value, measure, 'pt', language)).toBe(text);
	});

	test('of shares is in points, never in per cent', () => {
		for (const language of languages) {
			expect(difference(-3, share, 'POINTS', language)).toMatch(/POINTS$/);
			expect(difference(-3, share, 'POINTS', language)).not.toContain('%');
			expect(difference(-3, count, 'POINTS', language)).not.toContain('POINTS');
		}
	});
});

test('a computed number has exactly the decimals that its column has', () => {
	expect(fixedDigits(0.3, 3, 'en')).toBe('0.300');
	expect(fixedDigits(0.3, 3, 'fr')).toBe('0,300');
	expect(fixedDigits(-1, 2, 'en')).toBe('\u22121.00');
});
