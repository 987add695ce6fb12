import { languages, type Language } from '../../src/lib/view/languages.ts';
import { kindsOfPage } from './kindsOfPage.ts';
import type { Head } from './headOfPage.ts';
import { expect } from './page.ts';

/** An address that crawlers ask for, and what its head must tell them it is. */
export interface Crawled {
	name: string;
	language: Language;
	/** From the site's root. */
	address: string;
	/** The path of the page that it belongs to, below the language. */
	path: string;
	/** Its image's file, below the language, without its ending. */
	image: string;
}

const view = (embed: string, path: string) => ({ embed, path });
const embeds = [
	view('indicators/est_industry/', 'indicators/est_industry/'),
	view('indicators/activity_rate/trend/', 'indicators/activity_rate/'),
	view('indicators/est_industry/scatter/', 'indicators/est_industry/'),
	view('indicators/gdp_share/years/', 'indicators/gdp_share/'),
	view('themes/RH/', 'themes/RH/'),
	view('regions/MA-07/', 'regions/MA-07/'),
	view('compare/', 'compare/'),
	view('potential/', 'potential/'),
	view('balance/', 'potential/'),
	view('consultations/', 'consultations/'),
	view('consultations/tour/', 'consultations/'),
	view('consultations/map/', 'consultations/')
];
// A brief is its region's.
const imageOf = (path: string) => `images/${path.replace(/(\/brief)?\/$/, '') || 'atlas'}`;

/** Each kind of page and each kind of embed, in each language. */
export const everyCrawled: Crawled[] = languages.flatMap((language) => [
	...Object.entries(kindsOfPage).map(([kind, path]) => ({
		name: `${kind} (${language})`,
		language,
		address: `${language}/${path}`,
		path,
		image: imageOf(path)
	})),
	...embeds.map(({ embed, path }) => ({
		name: `embed ${embed} (${language})`,
		language,
		address: `${language}/embed/${embed}`,
		path,
		image: imageOf(embed)
	}))
]);

const locales: Record<Language, string> = { fr: 'fr_FR', ar: 'ar_AR', en: 'en_GB' };

/**
 * Expects of a head all that crawlers need.
 * @param origin the site's, or '' where the build was not told it: Open Graph is then given no address
 * @param base the path that the site was built under, without a slash at its end
 */
export function expectHead(
	head: Head,
	{ language, path, image }: Crawled,
	origin: string,
	base: string
): void {
	const root = `${origin}${base}/`;
	expect(head.canonical).toEqual([`${root}${language}/${path}`]);
	expect(head.alternates).toEqual([
		...languages.map((other) => [other, `${root}${other}/${path}`]),
		['x-default', root]
	]);
	const title = head.title.split(' · ')[0] ?? '';
	const common = {
		description: [expect.stringMatching(/^.{40,200}$/)],
		'og:type': ['website'],
		'og:title': [title],
		'og:description': head.meta.description,
		'og:site_name': [head.title.split(' · ').at(-1)],
		'og:locale': [locales[language]],
		'og:locale:alternate': languages.filter((other) => other !== language).map((other) => locales[other])
	};
	const withAddresses = {
		'og:url': head.canonical,
		'og:image': [`${root}${language}/${image}.png`],
		'og:image:type': ['image/png'],
		'og:image:width': ['1200'],
		'og:image:height': ['630'],
		'og:image:alt': [head.title],
		'twitter:card': ['summary_large_image']
	};
	const told = Object.entries(head.meta).filter(([name]) => /^(description|og:|twitter:)/.test(name));
	expect(Object.fromEntries(told)).toEqual(
		origin ? { ...common, ...withAddresses } : { ...common, 'twitter:card': ['summary'] }
	);
}

/** Every address that a head names: in links, Open Graph, and the markup's own (not of other hosts). */
export function addressesIn({ canonical, alternates, meta, markup }: Head, root: string): string[] {
	const found = new Set([...canonical, ...alternates.map(([, address]) => address)]);
	for (const name of ['og:url', 'og:image']) for (const address of meta[name] ?? []) found.add(address);
	const visit = (value: unknown): void => {
		if (typeof value === 'string' && value.startsWith(root) && !value.includes(' ')) found.add(value);
		if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
	};
	visit(markup);
	return [...found];
}
