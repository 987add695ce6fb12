import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { sitemap } from '#lib/publication/sitemap.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import type { RequestHandler } from './$types.d.ts';
import { pagePaths } from './pagePaths.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages for search engines; nothing (and a build writes no file) where the site's origin is unknown. */
export const GET: RequestHandler = async ({ url }) => {
	const origin = siteAddress(url.origin, '');
	if (!origin) return new Response(null, { status: 204 });
	const { date } = await dataVersion();
	return new Response(sitemap(await pagePaths(), origin, date), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
};
