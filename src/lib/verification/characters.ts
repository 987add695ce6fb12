import { codePoint } from './Fault.ts';

/** What is wrong at a place of a cell's text. */
export interface CharacterFault {
	/** From the cell's first character. */
	at: number;
	said: string;
}

const longest = 10_000;
const [space, quotationMark, nought, equals, atSign, del] = [0x20, 0x22, 0x30, 0x3d, 0x40, 0x7f];
// Tab, line ends and U+FFFD are among them; CR is said once for the file.
const strange = /[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;
const eachStrange = new RegExp(strange, 'gu');

/**
 * Whether a cell is of signs that no rule speaks of: letters, digits and signs of ASCII, with spaces between. Most are,
 * and need not be cut out of the text to be judged.
 */
export function isPlain(text: string, begin: number, end: number): boolean {
	if (begin === end) return true;
	const first = text.charCodeAt(begin);
	// Of what begins a formula, all but two stand before the digits.
	if (first < nought || first === equals || first === atSign) return false;
	if (end - begin > longest || text.charCodeAt(end - 1) === space) return false;
	for (let index = begin; index < end; index += 1) {
		const code = text.charCodeAt(index);
		if (code < space || code >= del || code === quotationMark) return false;
	}
	return true;
}

/** What no cell may hold. @param replaced whether U+FFFD stands for bytes that were said already */
export function characterFaults(text: string, replaced: boolean): CharacterFault[] {
	if (text === '') return [];
	const faults: CharacterFault[] = [];
	if (text.length > longest) {
		faults.push({ at: 0, said: `the cell has ${text.length} characters; at most ${longest} were expected` });
	}
	if (text !== text.trimStart())
		faults.push({ at: 0, said: 'the cell begins with a space; none was expected' });
	const trimmed = text.trimEnd();
	if (text !== trimmed && trimmed !== '')
		faults.push({ at: trimmed.length, said: 'the cell ends with a space; none was expected' });
	if (strange.test(text)) faults.push(...strangeFaults(text, replaced));
	return faults;
}

/** Each strange character once in a cell, where it first stands. */
function strangeFaults(text: string, replaced: boolean): CharacterFault[] {
	const faults: CharacterFault[] = [];
	const open: number[] = [];
	const told = new Set(replaced ? ['\r', '\ufffd'] : ['\r']);
	for (const { index: at, 0: character } of text.matchAll(eachStrange)) {
		if (/[\u2066-\u2068]/.test(character)) open.push(at);
		else if (character === '\u2069' && open.length > 0) open.pop();
		else if (!told.has(character)) {
			told.add(character);
			faults.push({ at, said: named(character) });
		}
	}
	const [at] = open;
	if (at === undefined) return faults;
	const opener = codePoint(text[at] ?? '');
	return [...faults, { at, said: `the isolate opened by ${opener} is not closed; U+2069 was expected` }];
}

function named(character: string): string {
	const code = codePoint(character);
	if (character === '\0') return `the NUL byte (${code}) stands in the cell; text was expected`;
	if (character === '\n') return `a line end (${code}) stands in the cell; one line was expected`;
	if (character === '\ufffd')
		return `a letter was lost in a conversion (${code}); the letter itself was expected`;
	if (character === '\u2069') return `${code} closes an isolate that was not opened; none was expected`;
	if (/[\u202a-\u202e]/.test(character))
		return `${code} turns the direction of the text after it; an isolate (U+2066 to U+2069) was expected`;
	if (/\p{Cc}/u.test(character)) return `the control character ${code} stands in the cell; text was expected`;
	return `the invisible character ${code} stands in the cell; none was expected`;
}

/** Whether a spreadsheet would run a text as a formula. Numbers with a sign are not run. */
export function runsAsFormula(text: string): boolean {
	return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) && text !== '-';
}
