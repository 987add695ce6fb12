import { createHash } from 'node:crypto';
import { mediaTypes } from './mediaTypes.ts';
import type { Edition } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';

/** A table with its file. */
export interface TableFile {
	table: Tabular;
	/** From the package's place. */
	path: string;
	content: Uint8Array | string;
}

type Description = Omit<Tabular, 'rows'>;

/**
 * A Data Package of files as they are published: each with its size in bytes and its SHA-256 hash, the package
 * with the version of the data.
 */
export function publishedPackage(
	{ about, version }: Edition,
	files: readonly TableFile[]
): Record<string, unknown> {
	const allCsv = files.every(({ path }) => path.endsWith('.csv'));
	return {
		...about,
		profile: allCsv ? 'tabular-data-package' : 'data-package',
		version: version.version,
		resources: files.map(({ table, path, content }) => ({
			...(path.endsWith('.csv') ? csvResource(table, path) : parquetResource(table, path)),
			bytes: Buffer.byteLength(content),
			hash: `sha256:${createHash('sha256').update(content).digest('hex')}`
		}))
	};
}

function csvResource({ name, description, schema }: Description, path: string) {
	return {
		name,
		path,
		profile: 'tabular-data-resource',
		type: 'table',
		format: 'csv',
		mediatype: mediaTypes.csv,
		encoding: 'utf-8',
		description,
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
		schema
	};
}

function parquetResource({ name, description, schema }: Description, path: string) {
	return {
		name,
		path,
		profile: 'data-resource',
		type: 'table',
		format: 'parquet',
		mediatype: mediaTypes.parquet,
		description,
		schema
	};
}
