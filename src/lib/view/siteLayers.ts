import type { Fault } from './Fault.ts';
import type { Search } from './Search.ts';

/** What can be shown on a map besides its figures. */
export const siteLayers = ['zones', 'ports', 'airports', 'power'] as const;
export type SiteLayer = (typeof siteLayers)[number];

/** Reads the layers that an address asks for (`sites`, comma-separated); unknown ones are reported. */
export function readSiteLayers(search: Search): { sites: SiteLayer[]; faults: Fault[] } {
	const given = search.get('sites');
	const wanted = given === null ? [] : given.split(',');
	const sites = siteLayers.filter((layer) => wanted.includes(layer));
	const isKnown = wanted.every((one) => siteLayers.some((layer) => layer === one));
	return { sites, faults: isKnown ? [] : [{ parameter: 'sites', given: given ?? '' }] };
}
