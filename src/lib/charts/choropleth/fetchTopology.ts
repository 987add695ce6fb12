import { resolve } from '$app/paths';
import type { ProvincesTopology, RegionsTopology } from './MapTopology.ts';

let provinces: Promise<ProvincesTopology> | undefined;

/** Fetches the regions' geometry in degrees from this site. */
export function fetchRegions(): Promise<RegionsTopology> {
	return fetchJson(resolve('/geography/regions.json'));
}

/** Fetches that of the provinces, once for each visit; a failure may be tried again. */
export function fetchProvinces(): Promise<ProvincesTopology> {
	provinces ??= fetchJson(resolve('/geography/provinces.json'));
	provinces.catch(() => (provinces = undefined));
	return provinces;
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}
