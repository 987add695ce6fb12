import { fileResponse } from '#lib/publication/fileResponse.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { parquetArchive } from '#lib/publication/wholeFiles.server.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** All tables as Parquet. */
export const GET: RequestHandler = async () =>
	fileResponse(await parquetArchive(await publishedAtlas()), 'zip');
