import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** What was committed to, in the meetings and elsewhere: region by region, the country's last. */
export const commitments = question<{ lang: string }>()(
	'commitments',
	{
		outcome: 'text',
		place: 'text',
		scope: 'text',
		theme: 'text',
		speaker: 'text',
		summary: 'text',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text?',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT o.outcome, o.place, o.scope, o.theme, ${inLanguage('o.speaker')} AS speaker,
		${inLanguage('o.summary')} AS summary, o.source, s.title, s.publisher, s.address, s.published, s.quote
	FROM outcomes o JOIN sources s USING (source)
	WHERE o.kind = 'commitment' ORDER BY o.place = 'MA', o.place, o.position`
);
