/** The sums of a table of counts: of its rows, of its columns, and of all. */
export interface Totals {
	places: number[];
	sectors: number[];
	all: number;
}

/** @throws RangeError where the rows are not equally long, or a count is negative or not a number */
export function totalsOf(counts: readonly (readonly number[])[]): Totals {
	const width = counts[0]?.length ?? 0;
	if (counts.some((row) => row.length !== width)) throw new RangeError('rows differ in length');
	if (counts.some((row) => row.some((count) => !(count >= 0))))
		throw new RangeError('a count is negative or not a number');
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const places = counts.map(sum);
	const sectors = Array.from({ length: width }, (_, at) => sum(counts.map((row) => row[at] ?? 0)));
	return { places, sectors, all: sum(places) };
}
