import type { Language } from '#lib/view/languages.ts';
import type { DataVersion } from './DataVersion.ts';
import type { Markup } from './schemaOrg.ts';
import { vocabularies } from './vocabularies.ts';

interface PageOfRegion {
	language: Language;
	title: string;
	description: string;
	address: string;
	/** The region's code in ISO 3166-2. */
	place: string;
	/** The region's name. */
	name: string;
	/** The country's name. */
	country: string;
	site: { name: string; address: string };
	version: DataVersion;
}

/** A region's page as a schema.org WebPage: not a dataset, since its figures are those of the indicators. */
export function regionPage(page: PageOfRegion): Markup {
	return {
		'@context': vocabularies.schema,
		'@type': 'WebPage',
		name: page.title,
		description: page.description,
		url: page.address,
		inLanguage: page.language,
		dateModified: page.version.date,
		isPartOf: { '@type': 'WebSite', name: page.site.name, url: page.site.address },
		about: {
			'@type': 'AdministrativeArea',
			name: page.name,
			identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: page.place },
			containedInPlace: { '@type': 'Country', name: page.country }
		}
	};
}
