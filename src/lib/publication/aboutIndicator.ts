import { addresses } from '#lib/view/addresses.ts';
import { languages } from '#lib/view/languages.ts';
import { siteAddress } from '#lib/view/siteAddress.ts';
import type { Scalar } from '#lib/warehouse/Warehouse.ts';
import { howToCite } from './howToCite.ts';
import type { Edition, IndicatorDownload } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';

/** What a file says of its state, licence and pages, one property a row; `origin` is the site's. */
export function aboutIndicator(
	{ indicator }: IndicatorDownload,
	edition: Edition,
	origin: string
): Record<string, Scalar> {
	const pages = languages.map((language) => ({
		language,
		title: indicator[`name_${language}`],
		address: siteAddress(origin, addresses.indicator(language, indicator.indicator))
	}));
	const { about, version } = edition;
	const [licence] = about.licenses;
	return {
		...indicator,
		data_version: version.version,
		data_date: version.date,
		publisher: about.title,
		licence: licence.title,
		licence_address: licence.path,
		...Object.fromEntries(pages.map(({ language, address }) => [`page_${language}`, address])),
		...Object.fromEntries(pages.map((page) => [`how_to_cite_${page.language}`, howToCite(page, edition)]))
	};
}

/** Properties as a table of two columns. */
export function asTable(name: string, description: string, properties: Record<string, Scalar>): Tabular {
	return {
		name,
		description,
		schema: {
			fields: [
				{ name: 'property', type: 'string', description: 'What is said' },
				{ name: 'value', type: 'string', description: 'What it is; empty if there is none' }
			],
			missingValues: ['']
		},
		rows: Object.entries(properties).map(([property, value]) => ({ property, value }))
	};
}
