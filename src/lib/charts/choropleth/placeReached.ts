import { isArrow, neighbourInDirection, type Reachable } from '#lib/geography/neighbourInDirection.ts';

/** Where a key leads on the map: a place's code, null at an edge, undefined if the key does not move. */
export function placeReached(
	places: readonly Reachable[],
	from: string,
	key: string
): string | null | undefined {
	if (isArrow(key)) return neighbourInDirection(places, from, key);
	if (key === 'Home') return places[0]?.place;
	if (key === 'End') return places.at(-1)?.place;
	return undefined;
}
