import { resolve } from '$app/paths';
import type { Engine } from '#lib/warehouse/Engine.svelte.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import { createContext } from 'svelte';

/** The visit's one engine, given by the layout to every page below it. */
export const [engineOfVisit, giveEngine] = createContext<Engine>();

/** Opens the browser's DuckDB on the files that this site publishes. */
export async function openAtlas(): Promise<Warehouse> {
	const { openInBrowser } = await import('#lib/warehouse/openInBrowser.ts');
	return openInBrowser({
		engine: resolve('/engine/duckdb-eh.wasm.gz'),
		database: resolve('/data/atlas.duckdb')
	});
}
