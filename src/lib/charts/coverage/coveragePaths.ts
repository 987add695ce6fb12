import { codes, type CoverageYear } from './CoverageYear.ts';
import type { CoverageScale } from './coverageScale.ts';

/** Paths of vertical strokes as broad as a cell; a dash for each row cuts them into cells. */
export interface CoveragePaths {
	/** Every cell that there is, known or not. */
	all: string;
	own: string;
	ownOfFocus: string;
	together: string;
	togetherOfFocus: string;
}

/**
 * The cells of a coverage picture, by what is known.
 * @param places the rows, from the top.
 * @param focus the place whose cells have paths of their own.
 * @param row from the top of one row to that of the next; the last pixel of it is the gap.
 */
export function coveragePaths(
	years: readonly CoverageYear[],
	places: readonly string[],
	focus: string,
	scale: CoverageScale,
	row: number
): CoveragePaths {
	/** The strokes of the rows that some places have, in all columns. */
	const strokes = (placesOf: (year: CoverageYear) => string, drawn: (place: string) => boolean) =>
		years
			.map((year) => {
				const known = new Set(codes(placesOf(year)).filter(drawn));
				return runs(places.map((place) => known.has(place)))
					.map(({ from, length }) => stroke(scale.x(year.year), from, length, row))
					.join('');
			})
			.join('');
	const others = (place: string) => place !== focus;
	const own = (place: string) => place === focus;
	return {
		all: scale.columns.map((x) => stroke(x, 0, places.length, row)).join(''),
		own: strokes((year) => year.regions, others),
		ownOfFocus: strokes((year) => year.regions, own),
		together: strokes((year) => year.together, others),
		togetherOfFocus: strokes((year) => year.together, own)
	};
}

function stroke(x: number, from: number, length: number, row: number): string {
	return `M${x} ${from * row}v${length * row - 1}`;
}

/** Where neighbours are true together: first index and number of each run. */
function runs(flags: readonly boolean[]): { from: number; length: number }[] {
	const starts = flags.flatMap((flag, index) => (flag && !flags[index - 1] ? [index] : []));
	return starts.map((from) => {
		const end = flags.indexOf(false, from);
		return { from, length: (end < 0 ? flags.length : end) - from };
	});
}
