import type { Language } from '#lib/view/languages.ts';
import type { Markup } from './schemaOrg.ts';
import { vocabularies } from './vocabularies.ts';

interface Site {
	language: Language;
	name: string;
	shortName: string;
	description: string;
	/** Of the home page in this language. */
	address: string;
}

/** The atlas as a schema.org WebSite, in the language of its home page. */
export function webSite({ language, name, shortName, description, address }: Site): Markup {
	return {
		'@context': vocabularies.schema,
		'@type': 'WebSite',
		name,
		alternateName: shortName,
		description,
		url: address,
		inLanguage: language,
		publisher: { '@type': 'Organization', name },
		isAccessibleForFree: true
	};
}
