import { m } from '#messages';
import { embedOf } from '#lib/frame/embed/embedOf.ts';
import { oembed } from '#lib/frame/embed/oembed.ts';
import { viewAt, viewPaths } from '#lib/frame/viewsAt.server.ts';
import { fileResponse, jsonText } from '#lib/publication/fileResponse.ts';
import { addresses } from '#lib/view/addresses.ts';
import { languages } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types.d.ts';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => {
	const paths = await viewPaths();
	return languages.flatMap((lang) => paths.map((path) => ({ lang, path: path.replace(/\/$/, '') })));
};

/**
 * The oEmbed answer for a view. Its addresses are in full where the build was told the site's origin
 * (SITE_ORIGIN), as oEmbed wants them; else they start at the site's root.
 */
export const GET: RequestHandler = async ({ params: { lang, path }, url }) => {
	const { framed } = ((await viewAt(`${path}/`, lang)) ?? error(404)).drawn;
	const inFull = (address: string) => siteAddress(url.origin, address);
	const provider = { name: m.site_name(), address: inFull(addresses.home(lang)) };
	return fileResponse(jsonText(oembed(embedOf(framed, inFull), provider)), 'json');
};
