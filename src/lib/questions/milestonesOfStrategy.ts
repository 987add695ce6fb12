import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** What happened around the strategy besides the meetings; `date` is a year, a month or a day, and empty if unknown. */
export const milestonesOfStrategy = question<{ lang: string }>()(
	'milestonesOfStrategy',
	{
		milestone: 'text',
		date: 'text?',
		place: 'text',
		summary: 'text',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT m.milestone, m.date, m.place, ${inLanguage('m.summary')} AS summary, m.source, s.title, s.publisher,
		s.address, s.published, s.quote
	FROM milestones m JOIN sources s USING (source) ORDER BY m.date IS NULL, m.date, m.position`
);
