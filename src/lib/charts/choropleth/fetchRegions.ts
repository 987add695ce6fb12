import { resolve } from '$app/paths';
import type { MapTopology } from './choroplethStyle.ts';

/** Fetches the regions' geometry in degrees from this site. */
export async function fetchRegions(): Promise<MapTopology> {
	const response = await fetch(resolve('/geography/regions.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as MapTopology;
}
