import { theilDecomposition } from '#lib/measures/dispersion/theilDecomposition.ts';
import type { provincialCounts } from '#lib/questions/provincialCounts.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { BetweenAndWithin } from './BalanceData.ts';

/**
 * How far provinces differ in what they have for each inhabitant, between the regions and within them: each
 * indicator in its last year, the one with the most within first.
 */
export function provincialBalance(
	rows: Answer<typeof provincialCounts>,
	nameOf: (indicator: string) => string
): BetweenAndWithin[] {
	const found = [...Map.groupBy(rows, ({ indicator }) => indicator)].flatMap(([indicator, all]) => {
		const year = all.map((row) => row.year).reduce((last, one) => (one > last ? one : last), '');
		const own = all.filter((row) => row.year === year);
		const split = theilDecomposition(
			own.map(({ value, population }) => value / population),
			own.map(({ region }) => region),
			own.map(({ population }) => population)
		);
		if (!split) return [];
		const { total, between, within, groups } = split;
		const regions = groups.map(({ group, within: part }) => ({ place: group, within: part }));
		return { indicator, name: nameOf(indicator), year, total, between, within, regions };
	});
	return found.sort((a, b) => b.within / b.total - a.within / a.total);
}
