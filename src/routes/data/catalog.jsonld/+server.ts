import { catalog } from '#lib/publication/catalog.ts';
import { fileResponse, jsonText } from '#lib/publication/fileResponse.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The atlas as a DCAT catalogue, in JSON-LD. */
export const GET: RequestHandler = async ({ url }) =>
	fileResponse(jsonText(catalog(await publishedAtlas(), url.origin)), 'jsonld');
