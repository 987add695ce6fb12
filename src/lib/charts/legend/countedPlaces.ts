import { m } from '#messages';
import type { Level } from '#lib/view/level.ts';

/** How many regions or provinces, in words. */
export function countedPlaces(n: number, level: Level): string {
	return level === 'region' ? m.legend_regions({ n }) : m.legend_provinces({ n });
}
