import { totalsOf } from './totals.ts';

/**
 * Krugman's index of specialisation: by how much the shares of sectors in a place differ from their shares in all
 * the other places together, as a sum of absolute differences. 0 is the same structure, 2 no sector in common; half
 * of it is the share that would have to change its sector. P. Krugman, "Geography and Trade" (1991), p. 75 f., who
 * sets two regions beside each other; here the second is the rest of the country.
 * @param counts a row for each place, a column for each sector, zero or above
 * @returns in the order of the places, without unit; null for an empty place, or where all others are empty
 * @throws RangeError where the rows are not equally long, or a count is negative
 */
export function krugmanSpecialisation(counts: readonly (readonly number[])[]): (number | null)[] {
	const { places, sectors, all } = totalsOf(counts);
	return counts.map((row, at) => {
		const own = places[at] ?? 0;
		const rest = all - own;
		if (own <= 0 || rest <= 0) return null;
		return row.reduce((sum, count, sector) => {
			const others = ((sectors[sector] ?? 0) - count) / rest;
			return sum + Math.abs(count / own - others);
		}, 0);
	});
}
