import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** What sources say that became of each commitment, the first state first; `date` is a year, a month or a day. */
export const commitmentStates = question<{ lang: string }>()(
	'commitmentStates',
	{
		outcome: 'text',
		position: 'number',
		state: 'text',
		date: 'text?',
		note: 'text?',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text?',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT c.outcome, c.position, c.state, c.date, ${inLanguage('c.note')} AS note, c.source, s.title, s.publisher,
		s.address, s.published, s.quote
	FROM commitment_states c JOIN sources s USING (source) ORDER BY c.outcome, c.position`
);
