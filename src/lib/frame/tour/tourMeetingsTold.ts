import { m } from '#messages';
import { dateBases, type TourStop } from '#lib/charts/tour/TourStop.ts';
import { dayInWords } from '#lib/view/dates.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { basisOfDate } from '../outcomeWords.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import type { TourData } from './TourData.ts';

/** A region's meeting with all that is known of it. */
export interface ToldMeeting extends TourStop {
	/** Who chaired it and who was there; '' where the texts do not say. */
	chair: string;
	attendees: string;
	/** How its date is known, and what else must be. */
	note: string;
	/** How many outcomes were said in it. */
	outcomes: number;
	/** Of the meeting; where none was found, of what the note speaks of. */
	sources: SourceInLine[];
}

/** The meetings, those with a date numbered in its order; then those without a date, and those that were not found. */
export function tourMeetingsTold(
	data: Pick<TourData, 'language' | 'places' | 'meetings' | 'sources'>
): ToldMeeting[] {
	const { language } = data;
	const names = namesOf(data.places);
	const dates = data.meetings.flatMap(({ date }) => date ?? []).toSorted();
	const told = data.meetings.map((row): ToldMeeting => {
		const { place, date, note, outcomes } = row;
		const name = names.get(place) ?? place;
		const city = row.city ?? '';
		const isFound = row.status === 'held';
		const basis = dateBases.find((known) => known === row.date_basis) ?? 'unknown';
		const known = isFound ? basisOfDate(basis) : m.tour_none();
		const held = date
			? m.meeting_held({ city, date: dayInWords(date, language) })
			: m.meeting_held_undated({ city });
		return {
			place,
			name,
			city,
			date,
			basis,
			known,
			when: !isFound ? m.tour_none() : date ? dayInWords(date, language) : m.date_basis_unknown(),
			isFound,
			number: date ? dates.indexOf(date) + 1 : null,
			said: m.tour_named({ name, words: isFound ? `${held} (${known})` : m.meeting_not_found() }),
			chair: row.chair ?? '',
			attendees: row.attendees ?? '',
			note,
			outcomes,
			sources: data.sources.filter((source) => source.place === place).map(inLine)
		};
	});
	return told.toSorted(
		(a, b) => (a.number ?? told.length) - (b.number ?? told.length) || Number(b.isFound) - Number(a.isFound)
	);
}

const inLine = ({ source, title, publisher, address, published }: SourceInLine): SourceInLine => ({
	source,
	title,
	publisher,
	address,
	published
});
