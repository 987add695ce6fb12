import type { Columns } from '#lib/warehouse/Question.ts';

/** What is told of a source that carries a fact, with the quote that carries it. */
export const sourceTold = {
	source: 'text',
	title: 'text',
	publisher: 'text',
	address: 'text?',
	published: 'text?',
	quote: 'text?'
} as const satisfies Columns;

/** SQL for its columns, of the source `s`. */
export const toldOfSource = 's.source, s.title, s.publisher, s.address, s.published, s.quote';
