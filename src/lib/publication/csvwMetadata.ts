import { csvwContext, csvwTable } from './csvw.ts';
import type { Edition, IndicatorDownload } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';
import { webAddress } from './webAddress.ts';

function rights({ about, version }: Edition) {
	return {
		'dc:license': { '@id': about.licenses[0].path },
		'dc:publisher': about.title,
		'dc:modified': { '@value': version.date, '@type': 'xsd:date' },
		'schema:version': version.version
	};
}

/** CSVW metadata of several tables whose CSV files stand beside it. */
export function csvwGroup(atlas: Edition, tables: readonly Tabular[]) {
	return {
		'@context': csvwContext,
		'dc:title': atlas.about.title,
		'dc:description': atlas.about.description,
		...rights(atlas),
		tables: tables.map(({ name, description, schema }) => csvwTable(name, description, schema, `${name}.csv`))
	};
}

/** CSVW metadata of one indicator's CSV file, which stands beside it (`….csv-metadata.json`). */
export function csvwOfIndicator(atlas: Edition, { indicator, data, sources }: IndicatorDownload) {
	const { url, tableSchema } = csvwTable(
		data.name,
		data.description,
		data.schema,
		`${indicator.indicator}.csv`
	);
	const inLanguages = (column: 'name' | 'definition') =>
		(['fr', 'ar', 'en'] as const).map((language) => ({
			'@value': indicator[`${column}_${language}`],
			'@language': language
		}));
	return {
		'@context': csvwContext,
		url,
		'dc:title': inLanguages('name'),
		'dc:description': inLanguages('definition'),
		...rights(atlas),
		'dc:source': sources.map(({ title, address }) => {
			const found = webAddress(address);
			return found ? { '@id': found } : { '@value': `${title}: ${address}` };
		}),
		tableSchema
	};
}
