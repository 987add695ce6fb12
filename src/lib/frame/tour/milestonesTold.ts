import { m } from '#messages';
import type { Milestone } from '#lib/charts/tour/Milestone.ts';
import { lastOfMonth } from '#lib/charts/tour/Stretch.ts';
import { dateInWords } from '#lib/view/dates.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import type { TourData } from './TourData.ts';

/** A milestone, and where it was read. */
export interface ToldMilestone extends Milestone {
	source: SourceInLine;
}

/** The milestones, those with a date in its order, each under a letter of the language. */
export function milestonesTold(data: Pick<TourData, 'language' | 'places' | 'milestones'>): ToldMilestone[] {
	const names = namesOf(data.places);
	const letters = Array.from(m.tour_letters());
	return data.milestones.map((row, at): ToldMilestone => {
		const { milestone, date, place, summary, source, title, publisher, address, published } = row;
		return {
			milestone,
			letter: date === null ? '' : (letters[at] ?? ''),
			days: daysOf(date),
			when: whenOf(date, data.language),
			place: place === 'MA' ? '' : place,
			name: names.get(place) ?? place,
			summary,
			source: { source, title, publisher, address, published }
		};
	});
}

/** @param date a year, a month or a day */
function daysOf(date: string | null): Milestone['days'] {
	if (date === null) return null;
	if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
	return date.length === 7 ? { first: `${date}-01`, last: lastOfMonth(date) } : { first: date, last: date };
}

function whenOf(date: string | null, language: TourData['language']): string {
	if (date === null) return m.date_basis_unknown();
	const written = dateInWords(date, language);
	return date.length === 10 ? written : m.tour_day_unknown({ date: written });
}
