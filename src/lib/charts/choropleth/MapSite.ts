import type { LonLat } from '#lib/geography/projection.ts';
import type { SiteLayer } from '#lib/view/siteLayers.ts';

/** A site shown on a map besides its figures. */
export interface MapSite {
	site: string;
	layer: SiteLayer;
	name: string;
	/** What is known of it: kind, size, year, status. */
	words: string;
	/** Where it is; null where that is not known. */
	lonLat: LonLat | null;
}
