import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '#lib/view/folded.ts';
import { matching, wordsOf, type Findable } from '#lib/view/matching.ts';

describe('folded', () => {
	test.each([
		['case and accents', 'ÉTABLISSEMENTS', 'etablissements'],
		['a letter and its accent apart', 'e\u0301tablissements', 'etablissements'],
		['ligatures', 'Œuvre æquo ﬁn', 'oeuvre aequo fin'],
		['either apostrophe', 'l’industrie d\u0027emploi', 'l industrie d emploi'],
		['no-break spaces and dashes', 'Marrakech\u2011Safi\u00a0:\u202f2024', 'marrakech safi 2024'],
		['the code of an indicator', 'est_size_10_49', 'est size 10 49'],
		['alef with its hamzas and madda', 'أإآٱا', 'ااااا'],
		['teh marbuta and alef maqsura', 'مؤسسة على', 'موسسه علي'],
		['hamza on its seats and alone', 'مؤسسات كهرباء بيئة', 'موسسات كهربا بييه'],
		['harakat and tatweel', 'مُؤَسَّـــسَات', 'موسسات'],
		['presentation forms', 'ﻻ ﷲ', 'لا الله'],
		['isolates and marks of direction', '\u2066PIB\u2069 \u200f2024', 'pib 2024'],
		['the three ways to write g', 'أكادير أگادير أڭادير أݣادير', 'اكادير اكادير اكادير اكادير'],
		['digits of Arabic and Persian', '٢٠٢٤ ۲۰۲۴', '2024 2024'],
		['superscripts and full width', 'm² ＫＭ', 'm2 km'],
		['spaces around', ' \t a \n', 'a'],
		['nothing to find', '% … ’', '']
	])('forgives %s', (_, text, expected) => {
		expect(folded(text)).toBe(expected);
	});

	const letters = fc.constantFrom(..."aéÉœ’' أإآاةىيؤئء\u064b\u0640\u2067\u00a0ﻻ٣3_-");
	const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters }));

	test('what is folded stays as it is', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(folded(folded(text))).toBe(folded(text));
			})
		);
	});

	test('it does not matter how Unicode composes a text', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const all = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => folded(text.normalize(form)));
				expect(new Set([...all, folded(text)]).size).toBe(1);
			})
		);
	});

	test('case does not matter', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'abcéèçœïÉÀZ أم-') }), (text) => {
				expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase()));
			})
		);
	});

	test('only letters, digits and single spaces are left, without marks', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(folded(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
				expect(folded(text).normalize('NFKD')).not.toMatch(/[\u0640\u0300-\u036f\u064b-\u065f]/);
			})
		);
	});
});

describe('matching', () => {
	const industry: Findable = {
		id: 'est_industry',
		names: {
			fr: 'Établissements industriels',
			ar: 'المؤسسات الصناعية',
			en: 'Industrial establishments'
		}
	};
	const rate: Findable = {
		id: 'unemployment_rate',
		names: { fr: 'Taux de chômage', ar: 'معدل البطالة', en: 'Unemployment rate' }
	};
	const found = (query: string, reader: 'fr' | 'ar' | 'en' = 'fr') =>
		matching([industry, rate], query, reader);

	test.each(['etablissements', 'INDUSTRIELS', 'مؤسسات', 'موسسات', 'مُؤَسَّسات', 'industrial', 'est_industry'])(
		'%s finds the establishments, whatever the language of the page',
		(query) => {
			for (const reader of ['fr', 'ar', 'en'] as const) {
				expect([...found(query, reader).keys()]).toEqual(['est_industry']);
			}
		}
	);

	test('each word must be there, in any order', () => {
		expect([...found('industriels établissements').keys()]).toEqual(['est_industry']);
		expect([...found('établissements chômage').keys()]).toEqual([]);
		expect([...found('taux').keys()]).toEqual(['unemployment_rate']);
	});

	test('tells the name of another language that was found, and no other', () => {
		expect(found('taux').get('unemployment_rate')).toBeNull();
		expect(found('unemployment_rate', 'ar').get('unemployment_rate')).toBeNull();
		expect(found('بطالة').get('unemployment_rate')).toEqual({ language: 'ar', name: 'معدل البطالة' });
		expect(found('etablissements صناعية').get('est_industry')).toEqual({
			language: 'ar',
			name: 'المؤسسات الصناعية'
		});
		expect(found('chômage rate', 'ar').get('unemployment_rate')?.language).toBe('fr');
	});

	test('a query without letters or digits finds all', () => {
		expect(wordsOf(' ’… ')).toEqual([]);
		expect([...found(' ’… ').values()]).toEqual([null, null]);
	});

	test('every part of a name finds it, however its accents are typed', () => {
		const name = industry.names.fr;
		fc.assert(
			fc.property(fc.nat(name.length), fc.nat(name.length), (one, other) => {
				const part = name.slice(Math.min(one, other), Math.max(one, other));
				expect(found(part).has('est_industry')).toBe(true);
				expect(found(part.normalize('NFD').toUpperCase()).has('est_industry')).toBe(true);
			})
		);
	});
});
