import { meanOf, sharesOf } from './shares.ts';
import { theilIndex } from './theilIndex.ts';

/** Theil's T of places in groups: total = between + within. */
export interface TheilDecomposition {
	total: number;
	/** What would be left if every place had the mean of its group. */
	between: number;
	/** The groups' own indices, each in proportion to the group's share of the total. */
	within: number;
	/** In the order in which the groups come up. */
	groups: TheilGroup[];
}

/** What one group has within. */
export interface TheilGroup {
	group: string;
	/** Its own index. */
	theil: number;
	/** What it adds to `within`. */
	within: number;
}

/**
 * Splits Theil's T into what lies between groups of places and what lies within them: H. Theil, "Economics and
 * Information Theory" (1967); A. F. Shorrocks, "The class of additively decomposable inequality measures",
 * Econometrica 48 (1980).
 * @param values zero or above, in whatever unit
 * @param groups of the values, in their order
 * @param weights zero or above, in the order of the values; without them, each value counts once
 * @returns in natural logarithms; null where the index is not defined (see theilIndex)
 * @throws RangeError where groups or weights do not fit the values
 */
export function theilDecomposition(
	values: readonly number[],
	groups: readonly string[],
	weights?: readonly number[]
): TheilDecomposition | null {
	if (groups.length !== values.length)
		throw new RangeError(`${values.length} values have ${groups.length} groups`);
	const shares = sharesOf(values, weights);
	const mean = meanOf(values, shares);
	const total = theilIndex(values, weights);
	if (mean === null || total === null) return null;
	const members = [...Map.groupBy(values.keys(), (at) => groups[at] ?? '')].map(([group, places]) => {
		const own = places.map((at) => values[at] ?? 0);
		const weight = places.map((at) => shares[at] ?? 0);
		const size = weight.reduce((sum, share) => sum + share, 0);
		const amount = own.reduce((sum, value, at) => sum + value * (weight[at] ?? 0), 0);
		const theil = size > 0 ? (theilIndex(own, weight) ?? 0) : 0;
		return { group, size, mean: size > 0 ? amount / size : 0, theil, within: (amount / mean) * theil };
	});
	const between = theilIndex(
		members.map((member) => member.mean),
		members.map(({ size }) => size)
	);
	return {
		total,
		between: between ?? 0,
		within: members.reduce((sum, { within }) => sum + within, 0),
		groups: members.map(({ group, theil, within }) => ({ group, theil, within }))
	};
}
