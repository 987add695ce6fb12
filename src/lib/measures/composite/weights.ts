/**
 * The weights of pillars, so that they add up to one. A pillar that has none, a negative one or none that is a number
 * counts for nothing; where all count for nothing, all count the same.
 * @param weights by pillar, in whatever measure; those of other pillars do not matter
 * @returns in the order of the pillars
 */
export function weightsOf(pillars: readonly string[], weights: ReadonlyMap<string, number>): number[] {
	const given = pillars.map((pillar) => {
		const weight = weights.get(pillar) ?? 0;
		return Number.isFinite(weight) && weight > 0 ? weight : 0;
	});
	const total = given.reduce((sum, weight) => sum + weight, 0);
	return given.map((weight) => (total > 0 ? weight / total : 1 / pillars.length));
}
