import { question } from '#lib/warehouse/Question.ts';

/** The sources that report each region's meeting; where none was found, those that the meeting's note speaks of. */
export const sourcesOfMeetings = question()(
	'sourcesOfMeetings',
	{
		place: 'text',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT ms.place, s.source, s.title, s.publisher, s.address, s.published, s.quote
	FROM meeting_sources ms JOIN sources s USING (source) ORDER BY ms.place, s.source`
);
