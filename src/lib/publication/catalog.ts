import { m } from '#messages';
import {
	addresses,
	indicatorFormats,
	wholeFormats,
	type IndicatorFormat,
	type WholeFormat
} from '#lib/view/addresses.ts';
import { languages, type Language } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import { mediaTypes, type Ending } from './mediaTypes.ts';
import type { IndicatorInFull, PublishedAtlas } from './PublishedAtlas.ts';
import { vocabularies } from './vocabularies.ts';
import { webAddress } from './webAddress.ts';

type Node = Record<string, unknown>;

/**
 * The atlas as a catalogue of datasets (W3C, Data Catalog Vocabulary 3, 2024), as JSON-LD with its context in
 * it: the whole, and one dataset an indicator, in three languages. `origin` is the site's.
 */
export function catalog(atlas: PublishedAtlas, origin: string): Node {
	const { version, about } = atlas;
	const full = (address: string) => siteAddress(origin, address);
	const licence = { '@id': about.licenses[0].path };
	const publisher = {
		'@type': 'foaf:Organization',
		'foaf:name': texts((locale) => m.site_name({}, { locale }))
	};
	const edition = {
		'dct:license': licence,
		'dct:publisher': publisher,
		'dct:modified': { '@type': 'xsd:date', '@value': version.date },
		'dcat:version': version.version
	};
	const country = row(atlas, 'places', 'place', 'MA');
	const spatial = {
		'@type': 'dct:Location',
		'dct:identifier': 'MA',
		'skos:prefLabel': texts((language) => country?.[`name_${language}`])
	};
	const distribution = (address: string, format: string): Node => ({
		'@type': 'dcat:Distribution',
		'dct:title': format.toUpperCase(),
		'dct:license': licence,
		'dcat:downloadURL': { '@id': full(address) },
		...media(format)
	});
	const sources = sourcesByIndicator(atlas);

	const ofIndicator = (indicator: IndicatorInFull): Node => ({
		'@id': full(`${addresses.catalog()}#${indicator.indicator}`),
		'@type': 'dcat:Dataset',
		'dct:identifier': indicator.indicator,
		'dct:title': texts((language) => indicator[`name_${language}`]),
		'dct:description': texts((language) => indicator[`definition_${language}`]),
		...edition,
		'dct:language': languages,
		'dct:spatial': spatial,
		...temporal([indicator.first_year, indicator.last_year]),
		'dcat:keyword': texts((language) => indicator[`theme_${language}`]),
		'dcat:landingPage': languages.map((language) => ({
			'@id': full(addresses.indicator(language, indicator.indicator))
		})),
		'dct:source': (sources.get(indicator.indicator) ?? []).map(sourceNode),
		'dcat:distribution': indicatorFormats.map((format: IndicatorFormat) =>
			distribution(addresses.download(indicator.indicator, format), format)
		)
	});

	const years = atlas.indicators.flatMap(({ first_year, last_year }) => [first_year, last_year]);
	const whole: Node = {
		'@id': full(`${addresses.catalog()}#${about.name}`),
		'@type': 'dcat:Dataset',
		'dct:identifier': about.name,
		'dct:title': texts((locale) => m.dataset_name({}, { locale })),
		'dct:description': texts((locale) => m.dataset_description({}, { locale })),
		...edition,
		'dct:language': languages,
		'dct:spatial': spatial,
		...temporal(years),
		'dcat:keyword': about.keywords.map((word) => ({ '@language': 'en', '@value': word })),
		'dcat:landingPage': languages.map((language) => ({ '@id': full(addresses.data(language)) })),
		'dcat:distribution': wholeFormats.map((format: WholeFormat) =>
			distribution(addresses.whole(format), format)
		)
	};
	return {
		'@context': vocabularies.dcat,
		'@id': full(addresses.catalog()),
		'@type': 'dcat:Catalog',
		'dct:title': texts((locale) => m.site_name({}, { locale })),
		'dct:description': texts((locale) => m.dataset_description({}, { locale })),
		...edition,
		'dct:language': languages,
		'dct:spatial': spatial,
		'foaf:homepage': { '@id': full(addresses.home('fr')) },
		'dcat:dataset': [whole, ...atlas.indicators.map(ofIndicator)]
	};
}

function texts(text: (language: Language) => unknown): Node[] {
	return languages.map((language) => ({ '@language': language, '@value': String(text(language) ?? '') }));
}

/** `csv.zip` is CSV in a package. */
function media(format: string): Node {
	const [ending, packed] = format.split('.') as [Ending, Ending?];
	const type = (known: Ending) => ({ '@id': `${vocabularies.mediaTypes}${mediaTypes[known]}` });
	return { 'dcat:mediaType': type(ending), ...(packed && { 'dcat:packageFormat': type(packed) }) };
}

function temporal(years: readonly (string | null)[]): Node {
	const dated = years.filter((year) => year !== null).sort();
	const [first, last] = [dated[0], dated.at(-1)];
	if (!first) return {};
	const year = (text?: string) => ({ '@type': 'xsd:gYear', '@value': text });
	return {
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': year(first),
			'dcat:endDate': year(last)
		}
	};
}

type Row = PublishedAtlas['missing']['rows'][number];

function rows(atlas: PublishedAtlas, table: string): readonly Row[] {
	return atlas.tables.find(({ name }) => name === table)?.rows ?? [];
}

function row(atlas: PublishedAtlas, table: string, column: string, value: string): Row | undefined {
	return rows(atlas, table).find((found) => found[column] === value);
}

function sourcesByIndicator(atlas: PublishedAtlas): Map<string, Row[]> {
	const known = new Map(rows(atlas, 'sources').map((source) => [source.source, source]));
	const used = new Map<string, Set<Row>>();
	for (const { indicator, source } of rows(atlas, 'observations')) {
		const [key, found] = [String(indicator), known.get(source ?? null)];
		if (found) used.set(key, (used.get(key) ?? new Set()).add(found));
	}
	return new Map([...used].map(([indicator, found]) => [indicator, [...found]]));
}

function sourceNode({ title, publisher, address }: Row): Node {
	const web = webAddress(String(address));
	return {
		...(web ? { '@id': web } : { 'dct:identifier': address }),
		'dct:title': title,
		'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publisher }
	};
}
