import { undatedYear } from './CoverageYear.ts';

/** From the start of one column to that of the next; the last pixel of it is the gap. */
const pitch = 18;
/** What sets the column of undated figures apart. */
const gap = 21;

/** The columns of coverage pictures: every year from the first to the last, then the undated. */
export interface CoverageScale {
	years: readonly string[];
	/** Where the middle of a year's column stands. */
	x: (year: string) => number;
	/** All columns, from left to right. */
	columns: readonly number[];
	/** How broad a cell is. */
	cell: number;
	width: number;
}

/**
 * The one scale of time of a page's pictures.
 * @param given the years of its figures, in any order, with or without the undated; at least one is a year.
 */
export function coverageScale(given: Iterable<string>): CoverageScale {
	const dated = [...given].filter((year) => year !== undatedYear).map(Number);
	const [first, last] = [Math.min(...dated), Math.max(...dated)];
	const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
	const middle = (pitch - 1) / 2;
	const undated = years.length * pitch + gap + middle;
	const x = (year: string) => (year === undatedYear ? undated : (Number(year) - first) * pitch + middle);
	return {
		years,
		x,
		columns: [...years, undatedYear].map(x),
		cell: pitch - 1,
		width: undated + (pitch - 1) / 2
	};
}
