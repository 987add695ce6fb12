/** One place's figures over time, cut into runs where the series breaks. */
export interface TrendLine {
	place: string;
	runs: { year: number; value: number }[][];
}

/**
 * Joins figures into lines, a place a line, in order of years. A line is cut after each year of `breaks`,
 * because what follows is measured otherwise; missing years are bridged, their points are not drawn.
 */
export function trendLines(
	rows: readonly { place: string; year: string; value: number }[],
	breaks: readonly number[]
): TrendLine[] {
	return [...Map.groupBy(rows, (row) => row.place)].map(([place, of]) => {
		const points = of
			.map(({ year, value }) => ({ year: Number(year), value }))
			.sort((a, b) => a.year - b.year);
		const era = (year: number) => breaks.filter((after) => year > after).length;
		return { place, runs: [...Map.groupBy(points, (point) => era(point.year)).values()] };
	});
}
