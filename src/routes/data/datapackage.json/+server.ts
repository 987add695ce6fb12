import { fileResponse } from '#lib/publication/fileResponse.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { packageOfTables } from '#lib/publication/wholeFiles.server.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The Frictionless Data Package of the tables' CSV files. */
export const GET: RequestHandler = async () => fileResponse(packageOfTables(await publishedAtlas()), 'json');
