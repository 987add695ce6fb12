import type { OutcomeParams } from '#lib/view/OutcomesView.ts';
import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';
import { outcomesMatching } from './outcomesMatching.ts';

/**
 * The outcomes that the filters leave, of one theme and one place or of all (''), theme by theme and region by region,
 * the country last, with the source that carries each: at most so many.
 */
export const outcomesFound = question<
	OutcomeParams & { theme: string; place: string; most: number; lang: string }
>()(
	'outcomesFound',
	{
		outcome: 'text',
		place: 'text',
		scope: 'text',
		theme: 'text',
		kind: 'text',
		role: 'text',
		speaker: 'text',
		summary: 'text',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text?',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT o.outcome, o.place, o.scope, o.theme, o.kind, o.role, ${inLanguage('o.speaker')} AS speaker,
		${inLanguage('o.summary')} AS summary, o.source, s.title, s.publisher, s.address, s.published, s.quote
	FROM outcomes o JOIN sources s USING (source) JOIN themes t USING (theme)
	WHERE ($theme = '' OR o.theme = $theme) AND ($place = '' OR o.place = $place) AND ${outcomesMatching()}
	ORDER BY t.position, o.place = 'MA', o.place, o.position LIMIT $most`
);
