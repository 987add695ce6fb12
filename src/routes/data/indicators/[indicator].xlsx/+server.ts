import { fileResponse } from '#lib/publication/fileResponse.ts';
import { indicatorDownload, indicatorEntries } from '#lib/publication/indicatorDownload.server.ts';
import { indicatorXlsx } from '#lib/publication/indicatorFiles.server.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = indicatorEntries;

/** One indicator's figures as a workbook. */
export const GET: RequestHandler = async ({ params, url }) => {
	const download = (await indicatorDownload(params.indicator)) ?? error(404);
	return fileResponse(await indicatorXlsx(download, await publishedAtlas(), url.origin), 'xlsx');
};
