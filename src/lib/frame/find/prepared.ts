import { folded } from '#lib/view/folded.ts';
import type { Language } from '#lib/view/languages.ts';
import { wordsOf } from '#lib/view/matching.ts';
import type { Entry } from './Entry.ts';

/** An entry with its words, folded once for all that a reader types. */
export interface Prepared {
	entry: Entry;
	/** Arabic ones both without their article and with it, as either may be misspelt. */
	words: Readonly<Record<Language, readonly string[]>>;
	/** Each name's words without a space between them. */
	runs: Readonly<Record<Language, string>>;
	/** Of its theme, which finds it as well as a word within a word does. */
	theme: readonly string[];
	/** Of the region above it, which does not find it alone. */
	above: readonly string[];
}

export function prepared(entries: readonly Entry[]): Prepared[] {
	const regions = new Map(
		entries.flatMap((entry) => (entry.kind === 'region' ? [[entry.id, entry] as const] : []))
	);
	return entries.map((entry) => {
		const above = Object.values(regions.get(entry.place ?? '')?.names ?? {});
		return {
			entry,
			words: ofEach(entry, (name) => [...new Set([...wordsOf(name), ...folded(name).split(' ')])]),
			runs: ofEach(entry, (name) => wordsOf(name).join('')),
			theme: wordsOf(entry.theme ?? ''),
			above: above.flatMap(wordsOf)
		};
	});
}

function ofEach<Made>({ names }: Entry, make: (name: string) => Made): Record<Language, Made> {
	return { fr: make(names.fr), ar: make(names.ar), en: make(names.en) };
}
