import type { Markup } from './schemaOrg.ts';
import { vocabularies } from './vocabularies.ts';

/** A page on the way to another. */
export interface Crumb {
	name: string;
	address: string;
}

/** The way from the home page to a page, itself the last (https://schema.org/BreadcrumbList). */
export function breadcrumbList(crumbs: readonly Crumb[]): Markup {
	return {
		'@context': vocabularies.schema,
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, address }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: address
		}))
	};
}
