import type { StripPlace } from './Brief.ts';

/** Where places lie between the lowest of their values and the highest; those without a value are left out. */
export function stripPlaces(
	values: readonly (readonly [place: string, value: number | null])[],
	focus: string
): StripPlace[] {
	const known = values.flatMap(([place, value]) => (value === null ? [] : [{ place, value }]));
	const low = Math.min(...known.map(({ value }) => value));
	const span = Math.max(...known.map(({ value }) => value)) - low || 1;
	return known.map(({ place, value }) => ({ place, at: (value - low) / span, isFocus: place === focus }));
}
