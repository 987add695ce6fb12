import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * The consultation meetings, one row a region: those with a date by date, then the others by region. `date` as
 * YYYY-MM-DD, `outcomes` how many were said in it.
 */
export const tourMeetings = question<{ lang: string }>()(
	'tourMeetings',
	{
		place: 'text',
		date: 'text?',
		date_basis: 'text',
		status: 'text',
		city: 'text?',
		chair: 'text?',
		attendees: 'text?',
		note: 'text',
		outcomes: 'number'
	},
	`SELECT m.place, strftime(m.date, '%Y-%m-%d') AS date, m.date_basis, m.status, ${inLanguage('m.city')} AS city,
		${inLanguage('m.chair')} AS chair, ${inLanguage('m.attendees')} AS attendees, ${inLanguage('m.note')} AS note,
		(SELECT count(*) FROM outcomes o WHERE o.place = m.place AND o.scope = 'meeting') AS outcomes
	FROM meetings m ORDER BY m.date IS NULL, m.date, m.place`
);
