import { wordsOf } from '#lib/view/matching.ts';

/** Words that a name may or may not have: articles and prepositions of the three languages, folded. */
const small = new Set(
	'a au aux d de des du en et l la le les par sur the of in and to by for or with و في من على الى عن او'
		.split(' ')
		.flatMap(wordsOf)
);

/** The words of a query that something must have: without the small ones, unless there is nothing else. */
export function queryWords(query: string): string[] {
	const all = wordsOf(query);
	const telling = all.filter((word) => !small.has(word));
	return telling.length ? telling : all;
}
