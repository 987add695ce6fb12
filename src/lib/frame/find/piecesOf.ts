import { folded } from '#lib/view/folded.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

const word = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/**
 * A text in pieces, which together are the text.
 * @param hitIn from where to where a word is what was looked for; both the same where it is not
 */
export function piecesOf(text: string, hitIn: (found: string) => [number, number]): Piece[] {
	const pieces: Piece[] = [];
	const add = (piece: string, hit: boolean) => {
		if (piece) pieces.push({ text: piece, hit });
	};
	let end = 0;
	for (const { 0: found, index } of text.matchAll(word)) {
		const [from, to] = hitIn(found);
		if (from === to) continue;
		add(text.slice(end, index + from), false);
		add(found.slice(from, to), true);
		end = index + to;
	}
	add(text.slice(end), false);
	return pieces;
}

/** How much of a text folds into so many letters. */
export function reach(text: string, letters: number): number {
	let end = 0;
	while (end < text.length && folded(text.slice(0, end)).length < letters) end++;
	return end;
}
