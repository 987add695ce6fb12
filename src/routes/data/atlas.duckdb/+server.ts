import { atlasFile } from '#lib/warehouse/atlas.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** All tables as one native DuckDB database file. */
export async function GET(): Promise<Response> {
	return new Response(await atlasFile(), { headers: { 'content-type': 'application/octet-stream' } });
}
