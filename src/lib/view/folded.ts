/** Letters that Unicode does not take apart, and what readers type for them. */
const letters: Readonly<Record<string, string>> = {
	œ: 'oe',
	æ: 'ae',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ς: 'σ',
	// Alef wasla, teh marbuta, alef maqsura, and the Persian forms of yeh, kaf and heh.
	'\u0671': '\u0627',
	'\u0629': '\u0647',
	'\u0649': '\u064a',
	'\u06cc': '\u064a',
	'\u06a9': '\u0643',
	'\u06c1': '\u0647',
	// Morocco’s three ways to write g, and the letters for v and p.
	'\u06ad': '\u0643',
	'\u06af': '\u0643',
	'\u0763': '\u0643',
	'\u06a4': '\u0641',
	'\u06a5': '\u0641',
	'\u067e': '\u0628'
};

/** Marks (accents, harakat, the hamza above or below a letter), tatweel, a lone hamza, and invisible controls. */
const dropped = /[\p{M}\p{Cf}\u0640\u0621]/gu;

/** What a decimal digit of any script counts, as they stand in Unicode in runs of ten. */
function digit(of: string): string {
	let zero = of.codePointAt(0) ?? 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (of.codePointAt(0) ?? 0) - zero < 9) zero--;
	return String((of.codePointAt(0) ?? 0) - zero);
}

/**
 * A text as search compares it, so that it is found however it is typed: without accents, case, Arabic
 * diacritics and hamza, tatweel and controls of direction; letters and digits that look alike become one; all
 * that is neither a letter nor a digit becomes one space.
 */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.toLowerCase()
		.replace(dropped, '')
		.replace(/[^a-z]/g, (letter) => letters[letter] ?? letter)
		.replace(/\p{Nd}/gu, (found) => (/[0-9]/.test(found) ? found : digit(found)))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * A folded word without the Arabic article, which readers leave out or type as it suits the sentence; also where
 * it is joined to and, with, as, for: الصناعة, والصناعة, بالصناعة, للصناعة.
 */
export function withoutArticle(word: string): string {
	return word.replace(/^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/u, '');
}
