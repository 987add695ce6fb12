import { csv } from '#lib/publication/csv.ts';
import { fileResponse } from '#lib/publication/fileResponse.ts';
import { publishedAtlas, tableEntries } from '#lib/publication/publishedAtlas.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = tableEntries;

/** One table as CSV. */
export const GET: RequestHandler = async ({ params }) => {
	const atlas = await publishedAtlas();
	const table = atlas.tables.find(({ name }) => name === params.table) ?? error(404);
	return fileResponse(csv(table), 'csv');
};
