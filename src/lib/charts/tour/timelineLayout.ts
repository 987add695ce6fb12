import type { Milestone } from './Milestone.ts';
import { stacked } from './stacked.ts';
import { stretchOf, type Stretch } from './Stretch.ts';
import type { TourStop } from './TourStop.ts';

/** A meeting on the enlarged line: where, and how far above it its name stands. */
export interface PlacedStop {
	stop: TourStop;
	/** In percent of the line. */
	x: number;
	level: number;
	/** Whether its name ends at its mark, as there is no room after it. */
	isEnd: boolean;
}

/** A milestone on a line: a mark where `width` is 0, or the days that it may have been on. */
export interface PlacedMilestone {
	milestone: Milestone;
	/** In percent of the line. */
	x: number;
	width: number;
	level: number;
}

/** One of the two lines. */
export interface PlacedLine {
	stretch: Stretch;
	milestones: PlacedMilestone[];
	/** The months that are named. */
	months: { month: string; x: number }[];
}

/** The two lines of a timeline: all that is dated, and the meetings' months enlarged. */
export interface TimelineLayout {
	whole: PlacedLine;
	tour: PlacedLine & { stops: PlacedStop[] };
	/** Where the enlarged months lie on the whole line, in percent. */
	enlarged: { from: number; to: number };
}

/** The room of a name and of a milestone's mark, in percent of a line where it is narrowest. */
const nameRoom = 18;
const markRoom = 3.8;

/** Undefined where no meeting has a date. Meetings and milestones without a date stand nowhere. */
export function timelineLayout(
	stops: readonly TourStop[],
	milestones: readonly Milestone[]
): TimelineLayout | undefined {
	const dates = stops.flatMap(({ date }) => date ?? []);
	if (!dates.length) return undefined;
	const tour = stretchOf(dates);
	const whole = stretchOf([
		...dates,
		...milestones.flatMap(({ days }) => (days ? [days.first, days.last] : []))
	]);
	const placed = stops.flatMap((stop) => {
		if (stop.date === null) return [];
		const x = tour.at(stop.date);
		return [{ stop, x, isEnd: x + nameRoom > 100 }];
	});
	const levels = stacked(placed.map(({ x, isEnd }) => ({ at: isEnd ? x - nameRoom : x, room: nameRoom })));
	return {
		whole: lineOf(whole, milestones, 3),
		tour: {
			...lineOf(tour, milestones, 1),
			stops: placed.map((one, at) => ({ ...one, level: levels[at] ?? 0 }))
		},
		enlarged: { from: whole.at(tour.first, 0), to: whole.at(tour.last, 1) }
	};
}

/** @param every how many months there are from one that is named to the next */
function lineOf(stretch: Stretch, milestones: readonly Milestone[], every: number): PlacedLine {
	const placed = milestones
		.flatMap((milestone) => {
			const { days } = milestone;
			if (!days || days.first < stretch.first || days.last > stretch.last) return [];
			if (days.first === days.last) return [{ milestone, x: stretch.at(days.first), width: 0 }];
			const x = stretch.at(days.first, 0);
			return [{ milestone, x, width: stretch.at(days.last, 1) - x }];
		})
		.toSorted((a, b) => a.x - b.x);
	const levels = stacked(placed.map(({ x, width }) => ({ at: x, room: Math.max(markRoom, width) })));
	return {
		stretch,
		milestones: placed.map((one, at) => ({ ...one, level: levels[at] ?? 0 })),
		months: stretch.months
			.filter((month) => (Number(month.slice(5, 7)) - 1) % every === 0)
			.map((month) => ({ month, x: stretch.at(month, 0) }))
	};
}
