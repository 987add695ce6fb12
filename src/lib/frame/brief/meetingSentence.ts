import { m } from '#messages';
import { dayInWords } from '#lib/view/dates.ts';
import { basisOfDate } from '../outcomeWords.ts';
import type { BriefInput } from './BriefInput.ts';

/** Where and when the region's consultation met, or that no meeting was found. */
export function meetingSentence({ meeting, language }: BriefInput): string {
	const [found] = meeting;
	if (found?.status !== 'held') return m.meeting_not_found();
	const city = found.city ?? '';
	const held = found.date
		? m.meeting_held({ city, date: dayInWords(found.date, language) })
		: m.meeting_held_undated({ city });
	return `${held} (${basisOfDate(found.date_basis)}).`;
}
