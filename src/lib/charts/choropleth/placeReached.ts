import { isArrow, neighbourInDirection } from '#lib/geography/neighbourInDirection.ts';
import type { Shapes } from '#lib/geography/Shapes.ts';

/** Where a key leads on the map: a region's code, null at an edge, undefined if the key does not move. */
export function placeReached(
	shapes: Pick<Shapes, 'regions'>,
	from: string,
	key: string
): string | null | undefined {
	if (isArrow(key)) return neighbourInDirection(shapes, from, key);
	if (key === 'Home') return shapes.regions[0]?.place;
	if (key === 'End') return shapes.regions.at(-1)?.place;
	return undefined;
}
