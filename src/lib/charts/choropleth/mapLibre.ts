import type * as MapLibreModule from 'maplibre-gl';
import stylesheet from 'maplibre-gl/dist/maplibre-gl.css?url';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export type MapLibre = typeof MapLibreModule;

let loaded: Promise<MapLibre> | undefined;

/** Loads MapLibre with its worker and stylesheet, once for each page; a failure may be tried again. */
export function loadMapLibre(): Promise<MapLibre> {
	loaded ??= load();
	loaded.catch(() => (loaded = undefined));
	return loaded;
}

async function load(): Promise<MapLibre> {
	const [mapLibre] = await Promise.all([import('maplibre-gl'), addStylesheet()]);
	mapLibre.setWorkerUrl(worker);
	return mapLibre;
}

function addStylesheet(): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
		link.onload = () => resolve();
		link.onerror = () => reject(new Error(`could not load ${stylesheet}`));
		document.head.append(link);
	});
}
