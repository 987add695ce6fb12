import { folded } from '#lib/view/folded.ts';
import { piecesOf, reach, type Piece } from '../find/piecesOf.ts';
import { queryWords } from '../find/queryWords.ts';

/**
 * A text in pieces, with those marked in which a query's words stand, however they are written. Together they are the
 * text. Articles and prepositions of the query are not marked: they stand everywhere.
 */
export function matchedIn(text: string, query: string): Piece[] {
	const typed = queryWords(query);
	if (!typed.length) return [{ text, hit: false }];
	return piecesOf(text, (found) => hitIn(found, typed));
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
