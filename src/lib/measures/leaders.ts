import type { Direction } from './rank.ts';

/**
 * Which of some places have the best value by direction; several where they are equal. None where neither direction
 * is better, or fewer than two have a value: nobody leads alone.
 */
export function leaders(
	figures: readonly { place: string; value: number | null }[],
	direction: Direction
): string[] {
	const known = figures.flatMap(({ place, value }) => (value === null ? [] : [{ place, value }]));
	if (direction === 'neutral' || known.length < 2) return [];
	const values = known.map(({ value }) => value);
	const best = direction === 'lower' ? Math.min(...values) : Math.max(...values);
	return known.filter(({ value }) => value === best).map(({ place }) => place);
}
