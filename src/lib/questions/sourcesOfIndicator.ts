import { question } from '#lib/warehouse/Question.ts';

/** The sources of the figures that everyFigure gives, with the words that carry them. */
export const sourcesOfIndicator = question<{ indicator: string }>()(
	'sourcesOfIndicator',
	{ source: 'text', title: 'text', publisher: 'text', address: 'text', published: 'text?', quote: 'text?' },
	`SELECT source, title, publisher, address, published, quote
	FROM sources WHERE source IN (
		SELECT source FROM observations JOIN places USING (place)
		WHERE indicator = $indicator AND level <> 'province'
	)
	ORDER BY published DESC NULLS LAST, source`
);
