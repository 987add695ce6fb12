import { regionsTopology } from '#lib/geography/build/regionsTopology.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The regions, the land around them and its borders, as TopoJSON in degrees. */
export async function GET(): Promise<Response> {
	return new Response(JSON.stringify(await regionsTopology()), {
		headers: { 'content-type': 'application/json' }
	});
}
