import { folded } from '#lib/view/folded.ts';
import { queryWords } from '../find/queryWords.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

const word = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/**
 * A text in pieces, with those marked in which a query's words stand, however they are written. Together they are the
 * text. Articles and prepositions of the query are not marked: they stand everywhere.
 */
export function matchedIn(text: string, query: string): Piece[] {
	const typed = queryWords(query);
	if (!typed.length) return [{ text, hit: false }];
	const pieces: Piece[] = [];
	const add = (piece: string, hit: boolean) => {
		if (piece) pieces.push({ text: piece, hit });
	};
	let end = 0;
	for (const { 0: found, index } of text.matchAll(word)) {
		const [from, to] = hitIn(found, typed);
		if (from === to) continue;
		add(text.slice(end, index + from), false);
		add(found.slice(from, to), true);
		end = index + to;
	}
	add(text.slice(end), false);
	return pieces;
}

/** From where to where the longest of the typed words stands in a word. Arabic words are marked wholly. */
function hitIn(found: string, typed: readonly string[]): [number, number] {
	const bare = folded(found);
	const [longest] = typed.filter((one) => bare.includes(one)).sort((a, b) => b.length - a.length);
	if (longest === undefined) return [0, 0];
	if (/\p{Script=Arabic}/u.test(found)) return [0, found.length];
	const at = bare.indexOf(longest);
	return [reach(found, at), reach(found, at + longest.length)];
}

/** How much of a word folds into so many letters. */
function reach(text: string, letters: number): number {
	let end = 0;
	while (end < text.length && folded(text.slice(0, end)).length < letters) end++;
	return end;
}
