import type { TableSchema } from '#lib/verification/resource.ts';

const required = { required: true } as const;

/** Describes the rows of the question missingFigures. */
export const missingSchema: TableSchema = {
	fields: [
		{ name: 'indicator', type: 'string', description: 'What', constraints: required },
		{
			name: 'year',
			type: 'string',
			description: 'A year for which the indicator has figures elsewhere',
			constraints: required
		},
		{
			name: 'level',
			type: 'string',
			description: 'Kind of place',
			constraints: { ...required, enum: ['region', 'province'] }
		},
		{ name: 'place', type: 'string', description: 'Where no figure was found', constraints: required }
	],
	missingValues: [''],
	primaryKey: ['indicator', 'year', 'place'],
	foreignKeys: [
		{ fields: ['indicator'], reference: { resource: 'indicators', fields: ['indicator'] } },
		{ fields: ['place'], reference: { resource: 'places', fields: ['place'] } }
	]
};
