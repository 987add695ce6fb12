// Setting text in still images: lines, isolates, measuring.
import { describe, expect, test } from 'vitest';
import { inRightToLeft, isolatedInLines } from '#lib/frame/still/isolates.ts';
import { measureInNode } from '#lib/frame/still/measureInNode.server.ts';
import { outlined } from '#lib/frame/still/outlined.server.ts';
import { plexFonts } from '#lib/frame/still/plexFonts.server.ts';
import { shapedLine } from '#lib/frame/still/shapedLine.server.ts';
import { balanced, shortened, wrapped } from '#lib/frame/still/wrapped.ts';

/** As if each letter were as wide as the next. */
const letters = (text: string) => Array.from(text.replace(/[\u2066-\u2069]/g, '')).length;
const measure = await measureInNode();
const fonts = await plexFonts();

describe('a text in lines', () => {
	const text = 'Établissements à activité économique hors services publics';

	test('loses no word, and no line is wider than it may be', () => {
		for (const width of [14, 20, 33]) {
			const lines = wrapped(text, width, 9, letters);
			expect(lines.join(' ')).toBe(text);
			expect(Math.max(...lines.map(letters))).toBeLessThanOrEqual(width);
		}
	});

	test('is cut after the last word that fits, and says so', () => {
		expect(wrapped(text, 20, 2, letters)).toEqual(['Établissements à', 'activité économique…']);
		expect(shortened('Un titre, long', 10, letters)).toBe('Un titre…');
		expect(shortened('court', 10, letters)).toBe('court');
	});

	test('does not break at a space that holds its words together', () => {
		expect(wrapped('Source\u00a0: HCP 19\u202f396', 9, 3, letters)).toEqual([
			'Source\u00a0:',
			'HCP',
			'19\u202f396'
		]);
	});

	test('breaks an address where it may, and any word where it must', () => {
		expect(wrapped('atlas.example.ma/fr/indicators/', 17, 3, letters)).toEqual([
			'atlas.example.ma/',
			'fr/indicators/'
		]);
		expect(wrapped('abcdefgh', 3, 3, letters)).toEqual(['abc', 'def', 'gh']);
	});

	test('may be of lines about as wide as each other, no more of them', () => {
		expect(balanced('one two three four five', 18, 3, letters)).toEqual(['one two three', 'four five']);
		expect(balanced('one', 18, 3, letters)).toEqual(['one']);
		expect(balanced('one two three four', 9, 1, letters)).toEqual(['one two…']);
	});
});

describe('a text that is set apart from its sentence', () => {
	test('stays so on each line that it runs over, in its own direction', () => {
		expect(isolatedInLines(['المصدر: \u2068HCP regional', 'accounts\u2069، 2024'])).toEqual([
			'المصدر: \u2066HCP regional\u2069'.replace('\u2066', '\u2068'),
			'\u2066accounts\u2069، 2024'
		]);
	});

	test('leaves every line with as many ends as beginnings', () => {
		const lines = wrapped('a \u2068b c \u2067d e\u2069 f\u2069 g', 3, 9, letters);
		for (const line of lines) {
			const [begun, ended] = [/[\u2066-\u2068]/g, /\u2069/g].map((signs) => line.match(signs)?.length ?? 0);
			expect(begun, line).toBe(ended);
		}
	});
});

describe('measuring', () => {
	test('knows weights, sizes and the width of a digit', () => {
		expect(measure('Établissements', 20, 400)).toBeCloseTo(2 * measure('Établissements', 10, 400));
		expect(measure('Établissements', 20, 600)).toBeGreaterThan(measure('Établissements', 20, 400));
		expect(measure('1111', 10, 400)).toBeCloseTo(measure('0987', 10, 400));
		// IBM Plex Sans has digits of 0.6 em.
		expect(measure('0', 100, 400)).toBeCloseTo(60);
	});

	test('joins Arabic letters: a word is narrower than its letters apart', () => {
		const word = 'المؤسسات';
		const apart = Array.from(word).reduce((sum, letter) => sum + measure(letter, 10, 400), 0);
		expect(measure(word, 10, 400)).toBeLessThan(apart);
		expect(measure(inRightToLeft(word), 10, 400)).toBeCloseTo(measure(word, 10, 400));
	});
});

describe('a shaped line', () => {
	const order = (text: string) => shapedLine(text, fonts[400]).glyphs;
	const glyphOf = (letter: string) => order(letter)[0]?.glyph;

	test('runs as Unicode says: numbers from left to right inside Arabic', () => {
		const glyphs = order(inRightToLeft('عدد 12')).map(({ glyph }) => glyph);
		expect(glyphs.slice(0, 2)).toEqual([glyphOf('1'), glyphOf('2')]);
	});

	test('turns brackets round', () => {
		const glyphs = order(inRightToLeft('(ع)')).map(({ glyph }) => glyph);
		expect([glyphs[0], glyphs.at(-1)]).toEqual([glyphOf('('), glyphOf(')')]);
	});

	test('draws a glyph for each letter that there is, and none for direction marks', () => {
		const text = inRightToLeft('سلا الرباط\u200e HCP−1\u202f234, œ');
		expect(order(text).filter(({ glyph }) => glyph === 0)).toEqual([]);
		expect(order('\u2067\u2069')).toEqual([]);
	});
});

test('outlines stand where their text stood, in its colours', () => {
	const text =
		'<text x="100" y="50" font-size="20" font-weight="600" text-anchor="end" fill="#123456">HI</text>';
	const path = outlined(`<svg>${text}</svg>`, fonts);
	expect(path).toContain('fill="#123456"');
	expect(path).not.toContain('<text');
	const numbers = Array.from(path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => [
		Number(x),
		Number(y)
	]);
	const [xs, ys] = [numbers.map(([x = 0]) => x), numbers.map(([, y = 0]) => y)];
	const width = measure('HI', 20, 600);
	expect(Math.min(...xs)).toBeGreaterThan(100 - width);
	expect(Math.max(...xs)).toBeLessThan(100);
	expect(Math.max(...ys)).toBeCloseTo(50);
	expect(Math.min(...ys)).toBeGreaterThan(50 - 20);
});
