import { fileResponse } from '#lib/publication/fileResponse.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { wholeJson } from '#lib/publication/wholeFiles.server.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** All tables as JSON. */
export const GET: RequestHandler = async ({ url }) =>
	fileResponse(wholeJson(await publishedAtlas(), url.origin), 'json');
