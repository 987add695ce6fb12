const day = 86_400_000;
const time = (date: string) => Date.parse(`${date}T00:00:00Z`);
const written = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The first day of the month of a date, or of one so many months later. */
function monthStart(date: string, later = 0): string {
	return written(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + later, 1));
}

/** The last day of a month. @param month YYYY-MM */
export const lastOfMonth = (month: string) => written(time(monthStart(month, 1)) - day);

/** How many days lie between two. */
export const daysBetween = (earlier: string, later: string) =>
	Math.round((time(later) - time(earlier)) / day);

/** Whole months, drawn along a line. */
export interface Stretch {
	/** Its first day, and its last, YYYY-MM-DD. */
	first: string;
	last: string;
	/** The first day of each of its months. */
	months: string[];
	/**
	 * Where a day stands, in percent of the line.
	 * @param ofDay which moment of it: 0 for its beginning, 1 for its end; its noon where none is given
	 */
	at: (date: string, ofDay?: number) => number;
}

/** The whole months that some days lie in; time runs from left to right. @param dates YYYY-MM-DD, at least one */
export function stretchOf(dates: readonly string[]): Stretch {
	const ordered = dates.toSorted();
	const first = monthStart(ordered[0] ?? '');
	const end = monthStart(ordered.at(-1) ?? '', 1);
	const length = time(end) - time(first);
	const months: string[] = [];
	for (let month = first; month < end; month = monthStart(month, 1)) months.push(month);
	return {
		first,
		last: written(time(end) - day),
		months,
		at: (date, ofDay = 0.5) => (100 * (time(date) - time(first) + ofDay * day)) / length
	};
}
