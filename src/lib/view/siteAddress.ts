/** What Kit takes for the site's origin at build when none was named (SITE_ORIGIN). */
const unnamed = 'http://sveltekit-prerender';

/**
 * An address of the site in full, or as it stands from the site's root if the build was not told where the
 * site will be.
 * @param origin `page.url.origin`
 */
export function siteAddress(origin: string, address: string): string {
	return origin === unnamed ? address : `${origin}${address}`;
}
