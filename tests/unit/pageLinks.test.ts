// What crawlers are told of where pages stand: addresses below the site's root.
import { describe, expect, test } from 'vitest';
import { openGraph } from '#lib/publication/openGraph.ts';
import { pageLinks } from '#lib/publication/pageLinks.ts';
import { robots } from '#lib/publication/robots.ts';
import { sitemap } from '#lib/publication/sitemap.ts';

const alternates = (path: string) => [
	{ hreflang: 'fr', address: `/fr/${path}` },
	{ hreflang: 'ar', address: `/ar/${path}` },
	{ hreflang: 'en', address: `/en/${path}` },
	{ hreflang: 'x-default', address: '/' }
];

describe('the links of', () => {
	test('a page', () => {
		expect(pageLinks('ar/indicators/est_industry/')).toEqual({
			canonical: '/ar/indicators/est_industry/',
			alternates: alternates('indicators/est_industry/'),
			image: '/ar/images/indicators/est_industry.png'
		});
	});

	test('a home page', () => {
		expect(pageLinks('en/')).toEqual({
			canonical: '/en/',
			alternates: alternates(''),
			image: '/en/images/atlas.png'
		});
	});

	test('a page without an image of its own', () => {
		expect(pageLinks('fr/newsrooms/', { image: '' })).toMatchObject({
			canonical: '/fr/newsrooms/',
			image: '/fr/images/atlas.png'
		});
	});

	test('an embed are its page’s, but for the image', () => {
		expect(pageLinks('fr/embed/indicators/gdp/trend/', { viewOf: 'indicators/gdp/' })).toEqual({
			canonical: '/fr/indicators/gdp/',
			alternates: alternates('indicators/gdp/'),
			image: '/fr/images/indicators/gdp/trend.png'
		});
	});

	test('the root', () => {
		expect(pageLinks('')).toEqual({
			canonical: '/',
			alternates: alternates(''),
			image: '/fr/images/atlas.png'
		});
	});

	test.each(['404', 'nowhere/', 'french/'])('%s are none', (address) => {
		expect(pageLinks(address)).toBeUndefined();
	});
});

test('a sitemap lists each page in each language, with its day and its alternates', () => {
	const text = sitemap(['', 'data/'], 'https://atlas.example', '2026-11-24');
	const locations = Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address);
	expect(locations).toEqual(
		['fr/', 'ar/', 'en/', 'fr/data/', 'ar/data/', 'en/data/'].map((path) => `https://atlas.example/${path}`)
	);
	expect(text.match(/<lastmod>2026-11-24<\/lastmod>/g)).toHaveLength(6);
	expect(text.match(/<xhtml:link rel="alternate" /g)).toHaveLength(24);
	expect(text).toContain('hreflang="x-default" href="https://atlas.example/"/>');
	expect(text).toMatch(/^<\?xml [^]+<\/urlset>\n$/);
});

test('robots.txt allows everything, and names the sitemap if there is one', () => {
	expect(robots('/')).toBe('User-agent: *\nAllow: /\n');
	expect(robots('/', 'https://atlas.example/sitemap.xml')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://atlas.example/sitemap.xml\n'
	);
	expect(robots('/atlas/')).toMatch(/^# .* root of a host.*\nUser-agent: \*\nAllow: \/\n$/);
});

describe('what a link shows', () => {
	const shared = {
		language: 'ar',
		site: 'The atlas',
		title: 'Jobs',
		description: 'Jobs by region.'
	} as const;
	const common = [
		['og:type', 'website'],
		['og:site_name', 'The atlas'],
		['og:title', 'Jobs'],
		['og:description', 'Jobs by region.'],
		['og:locale', 'ar_AR'],
		['og:locale:alternate', 'fr_FR'],
		['og:locale:alternate', 'en_GB']
	];

	test('is in words where the site’s origin is unknown', () => {
		expect(openGraph(shared)).toEqual(common);
	});

	test('has an address and an image where it is known', () => {
		const image = { address: 'https://atlas.example/a.png', width: 1200, height: 630, text: 'Jobs, map' };
		expect(openGraph({ ...shared, located: { address: 'https://atlas.example/a/', image } })).toEqual([
			...common,
			['og:url', 'https://atlas.example/a/'],
			['og:image', 'https://atlas.example/a.png'],
			['og:image:type', 'image/png'],
			['og:image:width', '1200'],
			['og:image:height', '630'],
			['og:image:alt', 'Jobs, map']
		]);
	});
});
