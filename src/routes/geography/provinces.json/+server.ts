import { provincesTopology } from '#lib/geography/build/provincesTopology.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The provinces, along the outlines of the regions beside them, as TopoJSON in degrees. */
export async function GET(): Promise<Response> {
	return new Response(JSON.stringify(await provincesTopology()), {
		headers: { 'content-type': 'application/json' }
	});
}
