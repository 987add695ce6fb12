import { downloadRows } from '#lib/questions/downloadRows.ts';
import { aboutIndicator, asTable } from './aboutIndicator.ts';
import { jsonText } from './fileResponse.ts';
import { inlined, parquet } from './parquet.server.ts';
import { sourcesTable } from './sourcesTable.ts';
import type { IndicatorDownload, PublishedAtlas } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';
import { xlsx } from './xlsx.server.ts';

/** One indicator as a workbook: its figures, what it is, its sources, what is missing. */
export function indicatorXlsx(download: IndicatorDownload, atlas: PublishedAtlas, origin: string) {
	const { data, sources, missing } = download;
	const about = asTable('indicator', 'What is measured', aboutIndicator(download, atlas, origin));
	return xlsx([data, about, sourcesTable(sources), missing], atlas.version.date);
}

const ofFigures = /^(place|level|place_..|year|value|preferred|disputed|source|note_..)$/;

/** One indicator as JSON: `{version, licence, indicator, sources, figures, missing}`. */
export function indicatorJson(download: IndicatorDownload, atlas: PublishedAtlas, origin: string): string {
	const { version, about } = atlas;
	return jsonText({
		version: version.version,
		date: version.date,
		licence: about.licenses[0],
		indicator: aboutIndicator(download, atlas, origin),
		sources: download.sources,
		figures: figures(download.data),
		missing: download.missing.rows
	});
}

function figures({ rows }: Tabular) {
	return rows
		.filter(({ status }) => status === 'figure')
		.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => ofFigures.test(name))));
}

/** One indicator as Parquet; what it is, its sources and what is missing stand in the file's metadata. */
export function indicatorParquet(download: IndicatorDownload, atlas: PublishedAtlas) {
	const { indicator, sources, missing } = download;
	const [licence] = atlas.about.licenses;
	return parquet(atlas.warehouse, inlined(downloadRows, { indicator: indicator.indicator }), {
		title: indicator.name_en,
		definition: indicator.definition_en,
		unit: indicator.unit_en,
		sources: JSON.stringify(sources),
		missing: JSON.stringify(missing.rows),
		version: atlas.version.version,
		licence: licence.path
	});
}
