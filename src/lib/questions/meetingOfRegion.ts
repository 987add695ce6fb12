import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** The consultation meeting of one region, one row for each of its sources; `date` as YYYY-MM-DD. */
export const meetingOfRegion = question<{ place: string; lang: string }>()(
	'meetingOfRegion',
	{
		date: 'text?',
		date_basis: 'text',
		status: 'text',
		city: 'text?',
		chair: 'text?',
		attendees: 'text?',
		note: 'text',
		source: 'text?',
		title: 'text?',
		publisher: 'text?',
		address: 'text?'
	},
	`SELECT strftime(m.date, '%Y-%m-%d') AS date, m.date_basis, m.status, ${inLanguage('m.city')} AS city,
		${inLanguage('m.chair')} AS chair, ${inLanguage('m.attendees')} AS attendees,
		${inLanguage('m.note')} AS note, s.source, s.title, s.publisher, s.address
	FROM meetings m LEFT JOIN meeting_sources ms USING (place) LEFT JOIN sources s ON s.source = ms.source
	WHERE m.place = $place ORDER BY s.source`
);
