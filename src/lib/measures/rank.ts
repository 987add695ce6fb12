/** Whether a higher or a lower value is better; neutral ranks by size, the largest first. */
export type Direction = 'higher' | 'lower' | 'neutral';

/**
 * Ranks values by direction, 1 for the best; equal values share the rank of the first of them (standard
 * competition ranking). A missing value has no rank.
 * @returns ranks in the order of the values.
 */
export function rank(values: readonly (number | null)[], direction: Direction): (number | null)[] {
	const better = (a: number, b: number) => (direction === 'lower' ? a < b : a > b);
	const known = values.filter((value) => value !== null);
	return values.map((value) =>
		value === null ? null : 1 + known.filter((other) => better(other, value)).length
	);
}
