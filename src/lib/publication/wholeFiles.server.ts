import { missingFigures } from '#lib/questions/missingFigures.ts';
import { readFile } from 'node:fs/promises';
import { aboutAtlas } from './aboutAtlas.ts';
import { asTable } from './aboutIndicator.ts';
import { csv } from './csv.ts';
import { csvwGroup } from './csvwMetadata.ts';
import { jsonText } from './fileResponse.ts';
import { inlined, parquet } from './parquet.server.ts';
import type { PublishedAtlas } from './PublishedAtlas.ts';
import { publishedPackage, type TableFile } from './publishedPackage.server.ts';
import { readMe } from './readMe.ts';
import type { Tabular } from './Tabular.ts';
import { xlsx } from './xlsx.server.ts';
import { zip } from './zip.ts';

/** One table as Parquet, with the meaning of its columns in the file's metadata. */
export function tableParquet({ name, description, schema }: Tabular, atlas: PublishedAtlas) {
	const { about, version, warehouse } = atlas;
	const select =
		name === atlas.missing.name ? inlined(missingFigures, {}) : `SELECT * FROM ${name} ORDER BY rowid`;
	return parquet(warehouse, select, {
		title: `${about.title}: ${name}`,
		description,
		columns: JSON.stringify(
			Object.fromEntries(schema.fields.map((field) => [field.name, field.description]))
		),
		version: version.version,
		licence: about.licenses[0].path
	});
}

/** All tables as a workbook, with a sheet on what it is and one on what is missing. */
export function wholeXlsx(atlas: PublishedAtlas, origin: string) {
	const about = asTable('about', 'What this is', aboutAtlas(atlas, origin));
	return xlsx([about, ...atlas.tables, atlas.missing], atlas.version.date);
}

/** All tables as JSON: `{version, licence, about, tables, missing}`. */
export function wholeJson(atlas: PublishedAtlas, origin: string): string {
	const { version, about, tables, missing } = atlas;
	return jsonText({
		version: version.version,
		date: version.date,
		licence: about.licenses[0],
		about: aboutAtlas(atlas, origin),
		descriptions: Object.fromEntries(
			tables.map(({ name, description, schema }) => [name, { description, schema }])
		),
		tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
		missing: missing.rows
	});
}

/** The repository's data package with the files that are published as `tables/….csv`. */
export function packageOfTables(atlas: PublishedAtlas): string {
	const files = atlas.tables.map((table) => ({
		table,
		path: `tables/${table.name}.csv`,
		content: csv(table)
	}));
	return jsonText(publishedPackage(atlas, files));
}

/** All tables as CSV, with what is missing, their metadata, licence and a word of introduction. */
export function csvArchive(atlas: PublishedAtlas) {
	const tables = [...atlas.tables, atlas.missing];
	const files = tables.map((table) => ({ table, path: `${table.name}.csv`, content: csv(table) }));
	const metadata = new Map([['csv-metadata.json', jsonText(csvwGroup(atlas, tables))]]);
	return archive(atlas, files, metadata);
}

/** The same as Parquet. */
export async function parquetArchive(atlas: PublishedAtlas) {
	const files: TableFile[] = [];
	for (const table of [...atlas.tables, atlas.missing])
		files.push({ table, path: `${table.name}.parquet`, content: await tableParquet(table, atlas) });
	return archive(atlas, files);
}

async function archive(
	atlas: PublishedAtlas,
	files: readonly TableFile[],
	metadata = new Map<string, string>()
) {
	const contents = new Map<string, Uint8Array | string>([
		['README.md', readMe(atlas, files)],
		['LICENSE-DATA.md', await readFile('LICENSE-DATA.md', 'utf8')],
		['datapackage.json', jsonText(publishedPackage(atlas, files))],
		...metadata
	]);
	for (const { path, content } of files) contents.set(path, content);
	return zip(contents, atlas.version.date);
}
