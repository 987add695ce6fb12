import { folded, withoutArticle } from '#lib/view/folded.ts';
import { fit, likeness } from './likeness.ts';
import { piecesOf, reach, type Piece } from './piecesOf.ts';
import { queryWords } from './queryWords.ts';

/** A name in pieces, with those marked that a query's words found in it. Together they are the name. */
export function marked(name: string, query: string): Piece[] {
	const typed = queryWords(query);
	return piecesOf(name, (text) => hitIn(text, typed));
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
