import type { dispersionFigures } from '#lib/questions/dispersionFigures.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { figuresAt, type Past } from '../past.ts';
import type { CompleteYear } from './dispersionSeries.ts';

/** One year of an indicator, with whose figures they are. */
export interface YearOfPlaces extends CompleteYear {
	rows: (Answer<typeof dispersionFigures>[number] & { value: number })[];
}

type Row = Answer<typeof dispersionFigures>[number];
type Shown = Omit<Row, 'value'> & { value: number | null };

/** The years of an indicator in which the view knows all regions, the first one first. */
export function completeYears(figures: readonly Row[], past: Past, indicator: string): YearOfPlaces[] {
	const shownIn = (code: string, year: string): YearOfPlaces['rows'] | null => {
		const own: readonly Shown[] = figures.filter((row) => row.indicator === code && row.year === year);
		const shown = figuresAt(own, past, code, year);
		const known = shown.filter((row): row is Row => row.value !== null);
		return known.length && known.length === shown.length ? known : null;
	};
	const years = new Set(figures.filter((row) => row.indicator === indicator).map(({ year }) => year));
	return [...years].sort().flatMap((year) => {
		const rows = shownIn(indicator, year);
		if (!rows) return [];
		const people = shownIn('population', year);
		const inhabitants = rows.flatMap(({ place }) => people?.find((row) => row.place === place)?.value ?? []);
		return {
			year,
			rows,
			values: rows.map(({ value }) => value),
			inhabitants: inhabitants.length === rows.length ? inhabitants : null
		};
	});
}
