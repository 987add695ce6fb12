/**
 * The score of a pillar: the arithmetic mean of its components, each of which weighs the same.
 * @param values one list a component, of all places, on one scale; at least one component
 * @returns one score a place, on the same scale
 */
export function pillarScores(values: readonly (readonly number[])[]): number[] {
	const sums = (values[0] ?? []).map((_, place) =>
		values.reduce((total, component) => total + (component[place] ?? 0), 0)
	);
	return sums.map((sum) => sum / values.length);
}
