/**
 * Moves scores onto a scale from 1 to 100, on which means that need positive values are defined: 1 is the lowest and
 * 100 the highest of the normalised values that the scores are means of, whatever their component and place, so that
 * all pillars are moved alike. With min-max it is the same as COINr's normalisation onto [1, 100] before a geometric mean.
 * @param scores one list a pillar, of all places
 * @param normalised one list a component of these pillars, of all places; not all the same
 */
export function onHundred(
	scores: readonly (readonly number[])[],
	normalised: readonly (readonly number[])[]
): number[][] {
	const low = Math.min(...normalised.map((values) => Math.min(...values)));
	const high = Math.max(...normalised.map((values) => Math.max(...values)));
	return scores.map((pillar) => pillar.map((score) => 1 + (99 * (score - low)) / (high - low)));
}
