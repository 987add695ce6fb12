import { isolatedInLines } from './isolates.ts';

/** How wide a text is in one size and weight. */
export type Width = (text: string) => number;

const ellipsis = '…';
const closing = /[\s,;:.·–—-]+(?=[\u2069]*$)/u;

/**
 * A text in lines no wider than `width`. It breaks at spaces, and inside a word only where one is wider than
 * a line: after its hyphens, slashes and dots, or else anywhere. What does not fit the last line is cut with
 * an ellipsis.
 * @param width in the unit of `measure`
 */
export function wrapped(text: string, width: number, lines: number, measure: Width): string[] {
	const all = allLines(text, width, measure);
	if (all.length <= lines) return isolatedInLines(all);
	const kept = all.slice(0, lines - 1);
	return isolatedInLines([...kept, shortened(all.slice(lines - 1).join(' '), width, measure)]);
}

/** As wrapped, with lines of about the same width. */
export function balanced(text: string, width: number, lines: number, measure: Width): string[] {
	const count = allLines(text, width, measure).length;
	if (count < 2 || count > lines) return wrapped(text, width, lines, measure);
	let [low, high] = [width / count, width];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		const fits = allLines(text, middle, measure).length === count && widest(text, measure) <= middle;
		[low, high] = fits ? [low, middle] : [middle, high];
	}
	return wrapped(text, high, lines, measure);
}

/** As much of a text as fits in one line, by whole words where it can, with an ellipsis if it is not all. */
export function shortened(text: string, width: number, measure: Width): string {
	if (measure(text) <= width) return text;
	const letters = Array.from(text);
	let [low, high] = [0, letters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (measure(letters.slice(0, middle).join('') + ellipsis) <= width) low = middle;
		else high = middle - 1;
	}
	const cut = letters.slice(0, low).join('');
	const words = cut.slice(0, cut.lastIndexOf(' ') + 1);
	const whole = letters[low] === ' ' || words.length < cut.length / 2 ? cut : words;
	return whole.replace(closing, '') + ellipsis;
}

function allLines(text: string, width: number, measure: Width): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		const pieces = measure(word) <= width ? [word] : piecesOf(word, width, measure);
		if (line) lines.push(line);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	if (line) lines.push(line);
	return lines;
}

function piecesOf(word: string, width: number, measure: Width): string[] {
	const pieces = [''];
	for (const part of word.split(/(?<=[-/.?&=])/)) {
		for (const letters of measure(part) <= width ? [part] : Array.from(part)) {
			const last = pieces.at(-1) ?? '';
			if (measure(last + letters) <= width) pieces[pieces.length - 1] = last + letters;
			else pieces.push(letters);
		}
	}
	return pieces.filter(Boolean);
}

function widest(text: string, measure: Width): number {
	return Math.max(...text.split(' ').map(measure));
}
