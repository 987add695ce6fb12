import { languages } from '#lib/view/languages.ts';
import empty from './emptySitemap.xml?raw';
import { alternates, pageAddress } from './pageLinks.ts';

/**
 * The pages for search engines, each in every language with its alternates (https://www.sitemaps.org/protocol.html,
 * and for `xhtml:link` Google's documentation of localized versions).
 * @param paths below the language: `indicators/est_industry/`
 * @param origin the site's; a sitemap holds addresses in full only
 * @param date YYYY-MM-DD, the day when what the pages show last changed
 */
export function sitemap(paths: readonly string[], origin: string, date: string): string {
	const urls = paths.flatMap((path) => {
		const links = alternates(path).map(
			({ hreflang, address }) =>
				`\t\t<xhtml:link rel="alternate" hreflang="${hreflang}" href="${origin}${address}"/>\n`
		);
		return languages.map(
			(language) =>
				`\t<url>\n\t\t<loc>${origin}${pageAddress(language, path)}</loc>\n` +
				`\t\t<lastmod>${date}</lastmod>\n${links.join('')}\t</url>\n`
		);
	});
	return empty.replace('</urlset>', `${urls.join('')}</urlset>`);
}
