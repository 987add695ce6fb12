/** The media types of what the atlas publishes, by the end of the file's name. */
export const mediaTypes = {
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json',
	jsonld: 'application/ld+json',
	parquet: 'application/vnd.apache.parquet',
	zip: 'application/zip',
	pdf: 'application/pdf',
	duckdb: 'application/octet-stream'
} as const;

export type Ending = keyof typeof mediaTypes;
