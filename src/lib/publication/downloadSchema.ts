import type { Field, TableSchema } from '#lib/verification/resource.ts';

const languages = { fr: 'French', ar: 'Arabic', en: 'English' } as const;
const required = { required: true } as const;

function text(name: string, description: string, constraints?: Field['constraints']): Field {
	return { name, type: 'string', description, ...(constraints && { constraints }) };
}

function translated(name: string, description: string, constraints?: Field['constraints']): Field[] {
	return Object.entries(languages).map(([tag, language]) =>
		text(`${name}_${tag}`, `${description}, in ${language}`, constraints)
	);
}

/** Describes the rows of the question downloadRows, column by column. */
export const downloadSchema: TableSchema = {
	fields: [
		text('place', 'Code of the place: MA, MA-01 to MA-12 (ISO 3166-2), or of a province or group', required),
		text('level', 'Kind of place', {
			...required,
			enum: ['country', 'region', 'province', 'group']
		}),
		...translated('place', 'Name of the place', required),
		text('indicator', 'Code of the indicator', required),
		...translated('indicator', 'Name of the indicator', required),
		text('unit', 'Code of the unit of the value', required),
		text('year', 'The year, or n.d. where the source gives none', {
			...required,
			pattern: 'n\\.d\\.|(19|20)[0-9][0-9]'
		}),
		{ name: 'value', type: 'number', description: 'The figure as published; empty if it is missing' },
		text('status', 'Whether the row is a figure, or says that none was found', {
			...required,
			enum: ['figure', 'missing']
		}),
		{
			name: 'preferred',
			type: 'boolean',
			description: 'Whether the atlas shows this figure of several for the place and year; empty if missing'
		},
		{
			name: 'disputed',
			type: 'boolean',
			description: 'Whether sources differ on the place and year',
			constraints: required
		},
		text('source', 'Code of the source; empty if the figure is missing'),
		text('source_publisher', 'Publisher of the source'),
		text('source_title', 'Title of the source, as published'),
		text('source_address', 'A web address, or the file and commit of a public repository'),
		text('source_published', 'Date of publication as far as it is known'),
		text('source_quote', 'The words that carry the figure'),
		...translated('note', 'What a reader must know of the figure'),
		...translated('definition', 'Definition of the indicator', required)
	],
	missingValues: ['']
};

/** @throws Error when a download has no such column. */
export function columnOfDownload(name: string): Field {
	const found = downloadSchema.fields.find((field) => field.name === name);
	if (!found) throw new Error(`A download has no column ${name}`);
	return found;
}
