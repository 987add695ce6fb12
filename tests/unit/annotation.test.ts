// What a stranger writes into an address: shown as plain text, whatever it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotated } from '#lib/frame/annotation/annotated.ts';
import type { FramedView } from '#lib/frame/FramedView.ts';
import { mostOf, readAnnotation, withAnnotation } from '#lib/view/annotation.ts';
import { isTooLong, lengthOf, readersText } from '#lib/view/readersText.ts';

/** Texts of all kinds, and those made of what writers of traps use. */
const tricks = [
	'\u202e',
	'\u2066',
	'\u2069',
	'\u200b',
	'\u200c',
	'\u200d',
	'\ufe0f',
	'\u00ad',
	'\u2060',
	'\ufeff',
	'\u061c',
	'\u3164',
	'\u2800',
	'\u{e0041}',
	'\ud800',
	'\u0000',
	'\r\n',
	'\u0344',
	'\u0308',
	'\u0301',
	'\u0651',
	'\u064e',
	' ',
	'\u00a0',
	'a',
	'ب',
	'ה',
	'👩',
	'🏽',
	'🇲',
	'🇦',
	'1',
	'\u20e3',
	'한',
	'\u1100',
	'<',
	'&',
	'%',
	'+',
	'#',
	'?',
	'='
] as const;
const texts = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
	fc.array(fc.constantFrom(...tricks), { maxLength: 400, size: 'max' }).map((parts) => parts.join(''))
);
const search = (address: string) => new URL(address, 'https://atlas.example.ma').searchParams;

describe('a reader’s text', () => {
	test('is safe, whatever was given, and not too long', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(80, 280), (given, most) => {
				const text = readersText(given, most);
				expect(text).not.toMatch(
					/[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff]/u
				);
				expect(text).not.toMatch(/\p{M}{4}|^\p{M}|^\s|\s$|\s\s/u);
				expect(text.isWellFormed()).toBe(true);
				expect(lengthOf(text)).toBeLessThanOrEqual(most);
				expect(text.length).toBeLessThanOrEqual(most * 12);
			})
		);
	});

	test('stays as it is when it is read again', () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 30 }), (given, most) => {
				const text = readersText(given, most);
				expect(readersText(text, most)).toBe(text);
				expect(isTooLong(text, most)).toBe(false);
			})
		);
	});

	test('keeps what people write', () => {
		for (const text of [
			'L’industrie à Béni Mellal : 12 % !',
			'مؤسسة صناعيّة، 2024',
			'می‌خواهم',
			'👩‍🏭 ❤️ 🇲🇦 👍🏽',
			'Tiếng Việt',
			'<img src=x onerror=alert(1)> https://example.ma'
		])
			expect(readersText(text, 280)).toBe(text.normalize('NFC'));
	});

	test('is cut between characters, as a reader counts them', () => {
		expect(readersText('👩‍🏭👩‍🏭👩‍🏭', 2)).toBe('👩‍🏭👩‍🏭');
		expect(readersText('e\u0301e\u0301e\u0301', 2)).toBe('éé');
		expect(isTooLong('ab ', 2)).toBe(false);
		expect(isTooLong('abc', 2)).toBe(true);
	});

	test('is not without end where it counts as one character', () => {
		expect(readersText(`a${'👩\u200d'.repeat(500)}👩b`, 80)).toBe('a');
	});

	test('hides no word, and draws over no line', () => {
		expect(readersText('pay\u200bpal\u202egnp.exe\u2066', 80)).toBe('paypalgnp.exe');
		expect(readersText('a\u200cb\u200dc\ufe0f \u200dب\u200d', 80)).toBe('abc ب');
		expect(readersText(`Z${'\u0317'.repeat(40)}algo`, 80)).toBe(`Z${'\u0317'.repeat(3)}algo`);
		expect(readersText('\u0301\u3164 \u2800', 80)).toBe('');
	});
});

describe('an annotation', () => {
	const words = fc.record({
		title: texts.map((text) => readersText(text, mostOf.title)),
		note: texts.map((text) => readersText(text, mostOf.note)),
		on: fc.constantFrom('', 'map', 'trend')
	});
	const addresses = fc.constantFrom(
		'/fr/',
		'/fr/?year=2014&places=MA-05,MA-07',
		'/ar/x/?v=1#trend',
		'?title=old&on=map&note=',
		''
	);

	test('is read from an address as it was written, and nothing else of it changes', () => {
		fc.assert(
			fc.property(words, addresses, (given, address) => {
				const written = withAnnotation(address, given);
				const read = readAnnotation(search(written), ['map', 'trend']);
				expect(read).toEqual({ annotation: given.title || given.note ? given : undefined, faults: [] });
				expect(withAnnotation(written, given)).toBe(written);
				const none = { title: '', note: '', on: '' };
				expect(withAnnotation(written, none)).toBe(withAnnotation(address, none));
			})
		);
		const none = { title: '', note: '', on: 'map' };
		expect(withAnnotation('/fr/?places=MA-05,MA-07&title=a#trend', none)).toBe(
			'/fr/?places=MA-05,MA-07#trend'
		);
	});

	test('that does not fit, or is about no picture, says so', () => {
		const address = withAnnotation('/fr/', { title: 'a'.repeat(81), note: 'b', on: 'pie' });
		const { annotation, faults } = readAnnotation(search(address), ['map']);
		expect(annotation).toEqual({ title: 'a'.repeat(80), note: 'b', on: '' });
		expect(faults.map(({ parameter, most }) => [parameter, most])).toEqual([
			['title', 80],
			['on', undefined]
		]);
	});

	test('goes with its view, and stays on the page where it was written', () => {
		const framed = { page: '/fr/?year=2014', query: '?year=2014', frozen: '/fr/?v=1' } as FramedView;
		const given = { title: 'a b', note: '', on: 'trend' };
		const here = new URL('https://atlas.example.ma/fr/?indicator=x');
		expect(annotated(framed, given, here)).toMatchObject({
			page: '/fr/?year=2014&title=a+b&on=trend',
			query: '?year=2014&title=a+b',
			frozen: '/fr/?v=1&title=a+b&on=trend',
			annotation: { title: 'a b', note: '' }
		});
		const elsewhere = { ...framed, page: '/fr/regions/MA-07/', frozen: undefined };
		expect(annotated(elsewhere, given, here).page).toBe('/fr/?indicator=x&title=a+b&on=trend');
	});
});
