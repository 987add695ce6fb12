import { median } from 'd3-array';
import { rank, type Direction } from './rank.ts';

/** One place among others on one indicator. Distances are in the indicator's unit. */
export interface Standing {
	value: number;
	rank: number;
	/** How many places have a value. */
	of: number;
	median: number;
	/** The best value by direction (the highest for a neutral indicator), and whose it is. */
	best: number;
	bestPlaces: string[];
	/** value − median. */
	toMedian: number;
	/** value − best. */
	toBest: number;
}

/** Where a place stands among all that have a value, or null when it has none itself. */
export function standing(
	rows: readonly { place: string; value: number | null }[],
	place: string,
	direction: Direction
): Standing | null {
	const known = rows.filter((row): row is { place: string; value: number } => row.value !== null);
	const own = known.find((row) => row.place === place);
	const values = known.map((row) => row.value);
	const middle = median(values);
	if (!own || middle === undefined) return null;
	const best = direction === 'lower' ? Math.min(...values) : Math.max(...values);
	return {
		value: own.value,
		rank: rank(values, direction)[known.indexOf(own)] ?? known.length,
		of: known.length,
		median: middle,
		best,
		bestPlaces: known.filter((row) => row.value === best).map((row) => row.place),
		toMedian: own.value - middle,
		toBest: own.value - best
	};
}
