import { folded, withoutArticle } from '#lib/view/folded.ts';
import { fit, likeness } from './likeness.ts';
import { queryWords } from './queryWords.ts';

/** A piece of a name, and whether it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

const word = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** A name in pieces, with those marked that a query's words found in it. Together they are the name. */
export function marked(name: string, query: string): Piece[] {
	const typed = queryWords(query);
	const pieces: Piece[] = [];
	const add = (text: string, hit: boolean) => {
		if (text) pieces.push({ text, hit });
	};
	let end = 0;
	for (const { 0: text, index } of name.matchAll(word)) {
		const [from, to] = hitIn(text, typed);
		if (from === to) continue;
		add(name.slice(end, index + from), false);
		add(text.slice(from, to), true);
		end = index + to;
	}
	add(name.slice(end), false);
	return pieces;
}

/** From where to where a word is what was typed. Arabic words and misspelt ones are marked wholly. */
function hitIn(text: string, typed: string[]): [number, number] {
	const bare = withoutArticle(folded(text));
	const fits = typed.map((one, at) => likeness(one, bare, at === typed.length - 1, true));
	const best = Math.min(...fits);
	if (best >= fit.missing || !bare) return [0, 0];
	const one = typed[fits.indexOf(best)] ?? '';
	const at = bare.indexOf(one);
	if (at < 0 || /\p{Script=Arabic}/u.test(text)) return [0, text.length];
	return [reach(text, at), reach(text, at + one.length)];
}

/** How much of a text folds into so many letters. */
function reach(text: string, letters: number): number {
	let end = 0;
	while (end < text.length && folded(text.slice(0, end)).length < letters) end++;
	return end;
}
