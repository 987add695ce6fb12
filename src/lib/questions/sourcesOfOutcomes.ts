import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import { question } from '#lib/warehouse/Question.ts';
import { outcomesMatching } from './outcomesMatching.ts';

/** The sources that carry the outcomes which the filters leave. */
export const sourcesOfOutcomes = question<OutcomeParams>()(
	'sourcesOfOutcomes',
	{ source: 'text', title: 'text', publisher: 'text', address: 'text?', published: 'text?' },
	`SELECT s.source, s.title, s.publisher, s.address, s.published FROM sources s
	WHERE s.source IN (SELECT o.source FROM outcomes o WHERE ${outcomesMatching()}) ORDER BY s.source`
);
