/** The values that are known, the lowest first. */
export function ascending(values: readonly (number | null)[]): number[] {
	return values.filter((value) => value !== null).toSorted((a, b) => a - b);
}
