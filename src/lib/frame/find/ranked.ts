import { languages, type Language } from '#lib/view/languages.ts';
import type { Entry } from './Entry.ts';
import { fit, likeness } from './likeness.ts';
import type { Prepared } from './prepared.ts';
import { queryWords } from './queryWords.ts';

/** Something found. */
export interface Found {
	entry: Entry;
	/** The language whose name has the words: the reader's own where it does. */
	language: Language;
	/** How many of the query's words it does not have. */
	missing: number;
	/** Of all words, the worst fit; -1 where the query is the whole name. */
	fit: number;
}

interface Ranked extends Found {
	kind: number;
	sum: number;
	rest: number;
}

const kindOrder = { indicator: 0, region: 0, province: 1, outcome: 2 };
/**
 * What a query finds, the best first: whole names, then words as typed, begun, within words, misspelt; at equal
 * fit indicators and regions, then provinces, then outcomes; then names that hold little else. Each word must be
 * in a name, in any language, or in that of its theme or of the region above it, but not all in the region's.
 * Misspelt words are looked for where no word is found or begun as typed; and only where nothing has all words,
 * things are found that have at least half of them.
 */
export function ranked(all: readonly Prepared[], query: string, reader: Language): Found[] {
	const typed = queryWords(query);
	if (!typed.length) return [];
	const asTyped = fitting(all, typed, reader, false).filter(({ missing }) => missing === 0);
	if (asTyped.some((found) => found.fit <= fit.begun)) return asTyped;
	const forgiving = fitting(all, typed, reader, true);
	const complete = forgiving.filter(({ missing }) => missing === 0);
	return complete.length ? complete : forgiving;
}

function fitting(all: readonly Prepared[], typed: string[], reader: Language, forgiving: boolean): Found[] {
	const known = typed.map(() => new Map<string, number>());
	const best = (words: readonly string[], at: number) => {
		const cache = known[at];
		let least: number = fit.missing;
		for (const word of words) {
			const found = cache?.get(word) ?? likeness(typed[at] ?? '', word, at === typed.length - 1, forgiving);
			cache?.set(word, found);
			least = Math.min(least, found);
		}
		return least;
	};
	const found = all.flatMap((one) => rank(one, typed, reader, best) ?? []);
	return found.sort(
		(a, b) => a.missing - b.missing || a.fit - b.fit || a.kind - b.kind || a.sum - b.sum || a.rest - b.rest
	);
}

function rank(
	{ entry, words, runs, theme, above }: Prepared,
	typed: string[],
	reader: Language,
	best: (words: readonly string[], at: number) => number
): Ranked | undefined {
	const joined = typed.join('');
	const sums = {} as Record<Language, number>;
	const least = typed.map((_, at) => Math.max(best(theme, at), fit.within));
	for (const language of languages) {
		const run = runs[language];
		// Beni Mellal is found by benimellal too.
		const together = joined.length > 3 && run.startsWith(joined) ? fit.begun : fit.missing;
		const own = typed.map((_, at) => Math.min(best(words[language], at), together));
		own.forEach((found, at) => (least[at] = Math.min(least[at] ?? found, found)));
		sums[language] = run === joined ? -1 : own.reduce((sum, found) => sum + found, 0);
	}
	if (least.every((found) => found === fit.missing)) return undefined;
	const fits = least.map((found, at) => Math.min(found, best(above, at)));
	const missing = fits.filter((found) => found === fit.missing).length;
	if (missing > typed.length / 2) return undefined;
	const [near = reader] = [reader, ...languages].sort((a, b) => sums[a] - sums[b]);
	return {
		entry,
		language: near,
		missing,
		fit: sums[near] === -1 ? -1 : Math.max(...fits.filter((found) => found < fit.missing)),
		kind: kindOrder[entry.kind],
		sum: fits.reduce((sum, found) => sum + found, 0),
		rest: runs[near].length - joined.length
	};
}
