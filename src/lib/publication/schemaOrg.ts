import type { Language } from '#lib/view/languages.ts';
import type { DataVersion } from './DataVersion.ts';
import { mediaTypes, type Ending } from './mediaTypes.ts';
import { vocabularies } from './vocabularies.ts';
import { webAddress } from './webAddress.ts';

/** Markup of schema.org as JSON-LD. */
export interface Markup {
	'@context'?: string;
	'@type': string;
	[property: string]: unknown;
}

/** What every dataset of the atlas says of itself. Addresses are in full where the site's origin is known. */
export interface DescribedSet {
	language: Language;
	name: string;
	description: string;
	/** Of its page. */
	address: string;
	/** The atlas's name. */
	publisher: string;
	/** The licence's address. */
	licence: string;
	version: DataVersion;
	/** The country's name. */
	country: string;
	/** Its years, in any order; those that are not known (`n.d.`) are left out. */
	years: readonly string[];
	files: readonly PublishedFile[];
}

export interface PublishedFile {
	address: string;
	ending: Ending;
}

/** A source as markup needs it. */
export interface MarkedSource {
	title: string;
	publisher: string;
	address: string;
	published: string | null;
}

/** The properties that all datasets share (https://schema.org/Dataset). */
export function dataset(set: DescribedSet): Markup {
	const creator = { '@type': 'Organization', name: set.publisher };
	return {
		'@context': vocabularies.schema,
		'@type': 'Dataset',
		name: set.name,
		description: set.description,
		url: set.address,
		inLanguage: set.language,
		license: set.licence,
		version: set.version.version,
		dateModified: set.version.date,
		creator,
		publisher: creator,
		isAccessibleForFree: true,
		...temporal(set.years),
		spatialCoverage: { '@type': 'Place', name: set.country },
		distribution: set.files.map(({ address, ending }) => ({
			'@type': 'DataDownload',
			encodingFormat: mediaTypes[ending],
			contentUrl: address
		}))
	};
}

/** What a dataset was made from. */
export function basedOn(sources: readonly MarkedSource[]): Markup[] {
	return sources.map(({ title, publisher, address, published }) => {
		const url = webAddress(address);
		const date = /^\d{4}(-\d\d){0,2}(?=$| )/.exec(published ?? '')?.[0];
		return {
			'@type': 'CreativeWork',
			name: title,
			publisher: { '@type': 'Organization', name: publisher },
			...(url ? { url } : { identifier: address }),
			...(date && { datePublished: date })
		};
	});
}

/** ISO 8601: a year, or the first and the last. */
function temporal(years: readonly string[]): { temporalCoverage?: string } {
	const dated = years.filter((year) => /^\d{4}$/.test(year)).sort();
	const [first, last] = [dated[0], dated.at(-1)];
	if (!first || !last) return {};
	return { temporalCoverage: first === last ? first : `${first}/${last}` };
}
