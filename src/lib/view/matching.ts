import { folded, withoutArticle } from './folded.ts';
import { languages, type Language } from './languages.ts';

/** What a reader may look for: it has an id, and a name in each language. */
export interface Findable {
	id: string;
	names: Readonly<Record<Language, string>>;
}

/** The name that was found where the reader's own language does not have the words. */
export interface ForeignName {
	language: Language;
	name: string;
}

/** The words of a text, folded, without Arabic articles; none where nothing stands in it that could be found. */
export function wordsOf(text: string): string[] {
	return folded(text).split(' ').filter(Boolean).map(withoutArticle);
}

/**
 * What a query finds: all whose id or names, in any of the three languages, have each of its words somewhere, in
 * any order.
 * @returns by id, in their order; the foreign name is null where the reader's own name or the id has the words.
 */
export function matching(
	findables: readonly Findable[],
	query: string,
	reader: Language
): Map<string, ForeignName | null> {
	const words = wordsOf(query);
	const found = new Map<string, ForeignName | null>();
	for (const { id, names } of findables) {
		const code = foldedOnce(id);
		const beyond = words.filter((word) => !code.includes(word));
		const lacking = (language: Language) =>
			beyond.filter((word) => !foldedOnce(names[language]).includes(word)).length;
		if (lacking(reader) === 0) found.set(id, null);
		else if (beyond.every((word) => languages.some((one) => foldedOnce(names[one]).includes(word)))) {
			// With words of several languages, the name that has most of them is shown.
			const [language = reader] = languages
				.filter((one) => one !== reader)
				.sort((one, other) => lacking(one) - lacking(other));
			found.set(id, { language, name: names[language] });
		}
	}
	return found;
}

const known = new Map<string, string>();

/** The same few hundred names are compared at each letter that is typed. */
function foldedOnce(text: string): string {
	const found = known.get(text) ?? folded(text);
	known.set(text, found);
	return found;
}
