// schema.org markup of pages that are no datasets.
import { expect, test } from 'vitest';
import { breadcrumbList } from '#lib/publication/breadcrumbList.ts';
import { regionPage } from '#lib/publication/regionPage.ts';
import { webSite } from '#lib/publication/webSite.ts';

test('the home page stands for the site', () => {
	const site = {
		language: 'en',
		name: 'The atlas',
		shortName: 'Atlas',
		description: 'Maps.',
		address: '/en/'
	} as const;
	expect(webSite(site)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name: 'The atlas',
		alternateName: 'Atlas',
		description: 'Maps.',
		url: '/en/',
		inLanguage: 'en',
		publisher: { '@type': 'Organization', name: 'The atlas' },
		isAccessibleForFree: true
	});
});

test('the way to a page is counted from the home page', () => {
	const markup = breadcrumbList([
		{ name: 'Atlas', address: '/en/' },
		{ name: 'Indicators', address: '/en/indicators/' }
	]);
	expect(markup).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Atlas', item: '/en/' },
			{ '@type': 'ListItem', position: 2, name: 'Indicators', item: '/en/indicators/' }
		]
	});
});

test('a region’s page is about the region, which is known by its code', () => {
	const markup = regionPage({
		language: 'en',
		title: 'Marrakesh-Safi: its figures, its requests',
		description: 'Beside the others.',
		address: '/en/regions/MA-07/',
		place: 'MA-07',
		name: 'Marrakesh-Safi',
		country: 'Morocco',
		site: { name: 'The atlas', address: '/en/' },
		version: { version: '2026.11.24-3fa9c1d2', date: '2026-11-24' }
	});
	expect(markup).toMatchObject({
		'@type': 'WebPage',
		url: '/en/regions/MA-07/',
		inLanguage: 'en',
		dateModified: '2026-11-24',
		isPartOf: { '@type': 'WebSite', url: '/en/' },
		about: {
			'@type': 'AdministrativeArea',
			name: 'Marrakesh-Safi',
			identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: 'MA-07' },
			containedInPlace: { '@type': 'Country', name: 'Morocco' }
		}
	});
});
