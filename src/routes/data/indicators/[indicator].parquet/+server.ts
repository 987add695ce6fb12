import { fileResponse } from '#lib/publication/fileResponse.ts';
import { indicatorDownload, indicatorEntries } from '#lib/publication/indicatorDownload.server.ts';
import { indicatorParquet } from '#lib/publication/indicatorFiles.server.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = indicatorEntries;

/** One indicator's figures as Parquet. */
export const GET: RequestHandler = async ({ params }) => {
	const download = (await indicatorDownload(params.indicator)) ?? error(404);
	return fileResponse(await indicatorParquet(download, await publishedAtlas()), 'parquet');
};
