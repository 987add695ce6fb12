/** What each subset of the typeface holds. `npm run fonts` adds the Latin letters of data/*.csv. */

const span = (first: number, last: number): string =>
	Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');

const basicLatin = span(0x20, 0x7e);
const latinLetters = span(0xc0, 0xd6) + span(0xd8, 0xf6) + span(0xf8, 0xff) + 'Œœ';
const spaces = '\u00a0\u2009';
const signs = '–—’‘“”«»‹›…•·×÷±−²³°©®§€£↑↓';

export const latin = basicLatin + latinLetters + spaces + signs;

const arabicLetters = span(0x621, 0x63a) + span(0x640, 0x64a) + '\u0671' + 'پچژڤڨکڭگݣ';
const harakat = span(0x64b, 0x655) + '\u0670';
const arabicSigns = '،؛؟٪٫٬' + span(0x660, 0x669);

export const arabic = arabicLetters + harakat + arabicSigns;

/** Not in the font's table: the browser makes it from the space, or shows nothing (joiners, direction marks). */
export const shapedWithoutGlyph = {
	latin: '\u202f',
	arabic: span(0x200c, 0x200f) + span(0x2066, 0x2069)
};

/** In no file of the @fontsource packages: the next family of the stack draws them. */
export const drawnBySystem = '≤≥‰→←↗√';
