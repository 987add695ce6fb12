import type { Field, TableSchema } from '#lib/verification/resource.ts';
import { vocabularies } from './vocabularies.ts';

/** CSV on the Web's context, with English as the language of what it says. */
export const csvwContext = [vocabularies.csvw, { '@language': 'en' }] as const;

const bases: Record<Field['type'], string> = {
	string: 'string',
	integer: 'integer',
	number: 'number',
	date: 'date',
	boolean: 'boolean'
};

/**
 * A table of a CSVW table group (W3C, Metadata Vocabulary for Tabular Data, 2015).
 * @param url of the CSV file, from the metadata's place
 */
export function csvwTable(name: string, description: string, schema: TableSchema, url: string) {
	const { fields, primaryKey, foreignKeys } = schema;
	return {
		url,
		'dc:title': name,
		'dc:description': description,
		tableSchema: {
			columns: fields.map(column),
			...(primaryKey && { primaryKey }),
			...(foreignKeys && {
				foreignKeys: foreignKeys.map(({ fields, reference }) => ({
					columnReference: fields,
					reference: { resource: `${reference.resource}.csv`, columnReference: reference.fields }
				}))
			})
		}
	};
}

function column({ name, type, description, constraints = {} }: Field) {
	return {
		name,
		titles: name,
		'dc:description': description,
		datatype: datatype(bases[type], constraints),
		...(constraints.required && { required: true })
	};
}

function datatype(base: string, limits: NonNullable<Field['constraints']>) {
	const words = limits.enum?.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
	const pattern = words ?? limits.pattern;
	const found = {
		...(pattern !== undefined && { format: `^(${pattern})$` }),
		...(limits.minimum !== undefined && { minimum: limits.minimum }),
		...(limits.maximum !== undefined && { maximum: limits.maximum }),
		...(limits.exclusiveMinimum !== undefined && { minExclusive: limits.exclusiveMinimum })
	};
	return Object.keys(found).length > 0 ? { base, ...found } : base;
}
