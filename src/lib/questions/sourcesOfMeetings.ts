import { question } from '#lib/warehouse/Question.ts';
import { sourceTold, toldOfSource } from './sourceTold.ts';

/** The sources that report each region's meeting; where none was found, those that the meeting's note speaks of. */
export const sourcesOfMeetings = question()(
	'sourcesOfMeetings',
	{ place: 'text', ...sourceTold, address: 'text' },
	`SELECT ms.place, ${toldOfSource}
	FROM meeting_sources ms JOIN sources s USING (source) ORDER BY ms.place, s.source`
);
