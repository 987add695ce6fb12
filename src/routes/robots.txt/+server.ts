import { resolve } from '$app/paths';
import { robots } from '#lib/publication/robots.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import type { RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What crawlers may read, and where the sitemap is if the build wrote one. */
export const GET: RequestHandler = ({ url }) => {
	const root = resolve('/');
	const origin = siteAddress(url.origin, '');
	return new Response(robots(root, origin && `${origin}${root}sitemap.xml`), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
