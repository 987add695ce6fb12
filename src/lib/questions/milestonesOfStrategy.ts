import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';
import { sourceTold, toldOfSource } from './sourceTold.ts';

/** What happened around the strategy besides the meetings; `date` is a year, a month or a day, and empty if unknown. */
export const milestonesOfStrategy = question<{ lang: string }>()(
	'milestonesOfStrategy',
	{
		milestone: 'text',
		date: 'text?',
		place: 'text',
		summary: 'text',
		...sourceTold,
		address: 'text'
	},
	`SELECT m.milestone, m.date, m.place, ${inLanguage('m.summary')} AS summary, ${toldOfSource}
	FROM milestones m JOIN sources s USING (source) ORDER BY m.date IS NULL, m.date, m.position`
);
