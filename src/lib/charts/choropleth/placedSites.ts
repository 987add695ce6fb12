import { project } from '#lib/geography/projection.ts';
import type { Point, Shapes } from '#lib/geography/Shapes.ts';
import type { FrameView } from './FrameView.ts';
import type { MapSite } from './MapSite.ts';

/** A site and the point where it stands on a moved map, in frame units. */
export interface PlacedSite {
	site: MapSite;
	at: Point;
}

/** The sites whose place is known, where they stand in a view. */
export function placedSites(
	sites: readonly MapSite[],
	{ projection }: Pick<Shapes, 'projection'>,
	{ k, x, y }: FrameView
): PlacedSite[] {
	return sites.flatMap((site) => {
		if (!site.lonLat) return [];
		const [left, top] = project(projection, site.lonLat);
		return [{ site, at: [left * k + x, top * k + y] satisfies Point }];
	});
}

/** The site nearest to a point, within a distance of it; null where there is none. */
export function siteNear(placed: readonly PlacedSite[], [x, y]: Point, within: number): string | null {
	let [nearest, best]: [string | null, number] = [null, within];
	for (const { site, at } of placed) {
		const distance = Math.hypot(at[0] - x, at[1] - y);
		if (distance <= best) [nearest, best] = [site.site, distance];
	}
	return nearest;
}
