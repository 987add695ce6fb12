import { csvwGroup } from '#lib/publication/csvwMetadata.ts';
import { fileResponse, jsonText } from '#lib/publication/fileResponse.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The CSVW metadata of the tables' CSV files, where the standard looks for it. */
export const GET: RequestHandler = async () => {
	const atlas = await publishedAtlas();
	return fileResponse(jsonText(csvwGroup(atlas, atlas.tables)), 'json');
};
