import { csvwOfIndicator } from '#lib/publication/csvwMetadata.ts';
import { fileResponse, jsonText } from '#lib/publication/fileResponse.ts';
import { indicatorDownload, indicatorEntries } from '#lib/publication/indicatorDownload.server.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = indicatorEntries;

/** The CSVW metadata of an indicator's CSV file, where the standard looks for it. */
export const GET: RequestHandler = async ({ params }) => {
	const download = (await indicatorDownload(params.indicator)) ?? error(404);
	return fileResponse(jsonText(csvwOfIndicator(await publishedAtlas(), download)), 'json');
};
