import { question } from '#lib/warehouse/Question.ts';

/** The sources of an indicator's figures, those of the provinces included, with the words that carry them. */
export const sourcesOfIndicator = question<{ indicator: string }>()(
	'sourcesOfIndicator',
	{ source: 'text', title: 'text', publisher: 'text', address: 'text', published: 'text?', quote: 'text?' },
	`SELECT source, title, publisher, address, published, quote
	FROM sources WHERE source IN (
		SELECT source FROM observations WHERE indicator = $indicator
	)
	ORDER BY published DESC NULLS LAST, source`
);
