import { pathOfFile, stillEntries, stillOf } from '#lib/frame/still/stills.server.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = stillEntries;

/** The still image of a view or page, as SVG. */
export const GET: RequestHandler = async ({ params: { lang, path }, url }) => {
	const still = await stillOf(pathOfFile(path), lang, { origin: url.origin });
	return new Response((still ?? error(404)).svg, { headers: { 'content-type': 'image/svg+xml' } });
};
