import { m } from '#messages';
import type { MapSite } from '#lib/charts/choropleth/MapSite.ts';
import type { sitesOfMap } from '#lib/questions/sitesOfMap.ts';
import { collatorOf } from '#lib/view/collator.ts';
import type { Language } from '#lib/view/languages.ts';
import { siteLayers, type SiteLayer } from '#lib/view/siteLayers.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import { siteWords } from './siteWords.ts';

/** A site as its list tells of it. */
export interface ListedSite extends MapSite {
	/** The region's code; null where it is not known. */
	place: string | null;
	note: string | null;
	source: string;
}

/** The sites of one layer, by region and name. */
export interface SiteGroup {
	layer: SiteLayer;
	name: string;
	sites: ListedSite[];
	/** How many have no known place on the map. */
	unplaced: number;
}

/** The name of each layer. */
export const layerNames: Record<SiteLayer, () => string> = {
	zones: m.sites_zones,
	ports: m.sites_ports,
	airports: m.sites_airports,
	power: m.sites_power
};

/** The layers that a view shows, in their order. */
export function siteGroups(
	rows: Answer<typeof sitesOfMap>,
	wanted: readonly SiteLayer[],
	names: ReadonlyMap<string, string>,
	language: Language
): SiteGroup[] {
	const { compare } = collatorOf(language);
	const regionOf = ({ place }: ListedSite) => names.get(place ?? '') ?? '\uffff';
	return siteLayers
		.filter((layer) => wanted.includes(layer))
		.map((layer) => {
			const sites = rows
				.filter((row) => row.layer === layer)
				.map((row): ListedSite => {
					const { site, name, place, lat, lon, note, source } = row;
					const lonLat: MapSite['lonLat'] = lat === null || lon === null ? null : [lon, lat];
					return { site, layer, name, words: siteWords(row, language), lonLat, place, note, source };
				})
				.sort((a, b) => compare(regionOf(a), regionOf(b)) || compare(a.name, b.name));
			const unplaced = sites.filter(({ lonLat }) => lonLat === null).length;
			return { layer, name: layerNames[layer](), sites, unplaced };
		});
}

/** How many sites a group has, and how many of them are not on the map. */
export function countedSites({ sites, unplaced }: SiteGroup): string {
	const n = sites.length;
	return unplaced ? m.sites_some_placed({ n, unplaced }) : String(n);
}
