import { totalsOf } from './totals.ts';

/**
 * Location quotients: the share that a sector has of a place, divided by the share that it has of all places
 * together. 1 is the same share; above, the place is specialised in the sector. W. Isard, "Methods of Regional
 * Analysis" (1960), chapter 7.
 * @param counts a row for each place, a column for each sector, zero or above
 * @returns in the same order, without unit; null where there is nothing to divide by: an empty place or sector
 * @throws RangeError where the rows are not equally long, or a count is negative
 */
export function locationQuotients(counts: readonly (readonly number[])[]): (number | null)[][] {
	const { places, sectors, all } = totalsOf(counts);
	return counts.map((row, at) => {
		const place = places[at] ?? 0;
		return row.map((count, sector) => {
			const whole = sectors[sector] ?? 0;
			return place > 0 && whole > 0 ? count / place / (whole / all) : null;
		});
	});
}
