/**
 * What crawlers may read (RFC 9309): everything.
 * @param base the path that the site stands under, `/` or `/atlas/`
 * @param sitemap the sitemap's address in full, if there is one
 */
export function robots(base: string, sitemap?: string): string {
	const lines = [
		...(base === '/'
			? []
			: ['# Crawlers read this file only at the root of a host: what it says belongs there.']),
		'User-agent: *',
		'Allow: /',
		...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])
	];
	return `${lines.join('\n')}\n`;
}
