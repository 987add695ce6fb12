import { m } from '#messages';
import { timelineLayout, type TimelineLayout } from '#lib/charts/tour/timelineLayout.ts';
import { dateBases, type DateBasis } from '#lib/charts/tour/TourStop.ts';
import { addresses } from '#lib/view/addresses.ts';
import { writeFocus } from '#lib/view/focus.ts';
import { listed } from '#lib/view/listed.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import type { FramedView } from '../FramedView.ts';
import type { SourceInLine } from '../SourceInLine.ts';
import { milestonesTold, type ToldMilestone } from './milestonesTold.ts';
import type { TourData } from './TourData.ts';
import { tourMeetingsTold, type ToldMeeting } from './tourMeetingsTold.ts';
import { tourRows } from './tourRows.ts';

/** What the tour is drawn from. */
export interface TourInput extends TourData {
	focus: string;
}

/** The tour ready to be drawn, and what it says of itself. */
export interface DrawnTour {
	/** Those with a date in its order, then those without. */
	meetings: ToldMeeting[];
	milestones: ToldMilestone[];
	/** Undefined where no meeting has a date. */
	timeline: TimelineLayout | undefined;
	/** The marks that stand in it, each with what it says. */
	marks: { basis: DateBasis; words: string }[];
	focus: string;
	framed: FramedView;
}

export function drawnTour(input: TourInput): DrawnTour {
	const { language, version, focus } = input;
	const meetings = tourMeetingsTold(input);
	const milestones = milestonesTold(input);
	const found = meetings.filter(({ isFound }) => isFound);
	const dated = found.filter(({ date }) => date !== null);
	const query = writeFocus(focus);
	const framed: FramedView = {
		language,
		path: 'consultations/tour/',
		query,
		page: `${addresses.consultations(language)}${query}#tour`,
		title: m.tour_title(),
		year: null,
		measure: m.tour_measure({
			found: m.tour_found({ n: found.length, of: meetings.length }),
			dated: m.tour_dated({ n: dated.length }),
			undated: m.tour_undated_counted({ n: found.length - dated.length })
		}),
		sentence: sentenceOf(meetings, language),
		sources: sourcesOf(meetings, milestones),
		notes: [
			m.tour_note_numbers(),
			...meetings
				.filter(({ date }) => date === null)
				.map(({ name, note }) => m.tour_named({ name, words: note }))
		],
		showsShapes: true,
		key: `tour ${focus}`,
		version,
		rows: tourRows(input, namesOf(input.places))
	};
	return {
		meetings,
		milestones,
		timeline: timelineLayout(meetings, milestones),
		marks: dateBases.flatMap((basis) => {
			const one = meetings.find((meeting) => meeting.basis === basis);
			return one ? [{ basis, words: one.known }] : [];
		}),
		focus,
		framed
	};
}

/** Where the tour went from and to, and what is not known of it. */
function sentenceOf(meetings: readonly ToldMeeting[], language: TourData['language']): string {
	const dated = meetings.filter(({ number }) => number !== null);
	const [first, last] = [dated[0], dated.at(-1)];
	const names = (of: (meeting: ToldMeeting) => boolean) =>
		listed(
			meetings.filter(of).map(({ name }) => name),
			language
		);
	const undated = names(({ isFound, date }) => isFound && date === null);
	const missing = names(({ isFound }) => !isFound);
	return [
		...(first && last
			? [m.tour_from_to({ first: first.city, begun: first.when, last: last.city, ended: last.when })]
			: []),
		...(undated ? [m.tour_without_date({ names: undated })] : []),
		...(missing ? [m.tour_not_found({ names: missing })] : [])
	].join(' ');
}

/** Each source once, in the order of what it reports. */
function sourcesOf(meetings: readonly ToldMeeting[], milestones: readonly ToldMilestone[]): SourceInLine[] {
	const all = [...meetings.flatMap(({ sources }) => sources), ...milestones.map(({ source }) => source)];
	return [...new Map(all.map((one) => [one.source, one])).values()];
}
