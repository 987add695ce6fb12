import { checkedBy, type Limits } from './checkedBy.ts';
import type { Constraint, Table } from './Schema.ts';

/** A table as the Frictionless Data Package describes it (https://datapackage.org, version 2.0). */
export interface Resource {
	name: string;
	path: string;
	profile: 'tabular-data-resource';
	type: 'table';
	format: 'csv';
	mediatype: 'text/csv';
	encoding: 'utf-8';
	description: string;
	dialect: { delimiter: ','; lineTerminator: '\n'; quoteChar: '"'; doubleQuote: true; header: true };
	schema: TableSchema;
}

export interface TableSchema {
	fields: Field[];
	missingValues: [''];
	primaryKey?: string[];
	uniqueKeys?: string[][];
	foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number' | 'date' | 'boolean';
	description: string;
	constraints?: { required?: true; unique?: true } & Limits;
}

const types: Record<string, Field['type']> = {
	VARCHAR: 'string',
	INTEGER: 'integer',
	DOUBLE: 'number',
	DATE: 'date',
	BOOLEAN: 'boolean'
};
const languages: Record<string, string> = { fr: 'French', ar: 'Arabic', en: 'English', zgh: 'Tamazight' };

/** Describes a declared table; what a data package has no word for (checks between columns) is left out. */
export function resource(table: Table): Resource {
	const { name, comment, constraints } = table;
	const only = (type: Constraint['type']) => constraints.filter((constraint) => constraint.type === type);
	const [primary] = only('PRIMARY KEY');
	const several = only('UNIQUE').filter(({ columns }) => columns.length > 1);
	const foreign = only('FOREIGN KEY');
	return {
		name,
		path: `${name}.csv`,
		profile: 'tabular-data-resource',
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		description: comment ?? '',
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: table.columns.map((column) => field(table, column)),
			missingValues: [''],
			...(primary && { primaryKey: primary.columns }),
			...(several.length > 0 && { uniqueKeys: several.map(({ columns }) => columns) }),
			...(foreign.length > 0 && {
				foreignKeys: foreign.map(({ columns, other, otherColumns }) => ({
					fields: columns,
					reference: { resource: other ?? '', fields: otherColumns }
				}))
			})
		}
	};
}

function field(table: Table, { name, type }: Table['columns'][number]): Field {
	const own = table.constraints.filter(({ columns }) => columns.length === 1 && columns[0] === name);
	const isFilled = own.some((constraint) => ['NOT NULL', 'PRIMARY KEY'].includes(constraint.type));
	const isUnique = own.some((constraint) => ['UNIQUE', 'PRIMARY KEY'].includes(constraint.type));
	const constraints = {
		...(isFilled && { required: true as const }),
		...(isUnique && { unique: true as const }),
		...Object.assign({}, ...own.map(({ expression }) => checkedBy(expression ?? '', type)))
	};
	return {
		name,
		type: types[type] ?? 'string',
		description: said(table, name),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}

/** A column's own comment, or that of the same text in French, or what it refers to. */
function said({ columns, constraints }: Table, name: string): string {
	const commentOf = (other: string) => columns.find((column) => column.name === other)?.comment;
	const [, text = '', tag = ''] = /^(.+)_(fr|ar|en|zgh)$/.exec(name) ?? [];
	const language = languages[tag];
	const translated = commentOf(`${text}_fr`);
	if (language && translated)
		return `${translated}${translated.includes(language) ? '' : `, in ${language}`}`;
	return commentOf(name) ?? refersTo(constraints, name);
}

function refersTo(constraints: readonly Constraint[], name: string): string {
	const key = constraints.find(({ type, columns }) => type === 'FOREIGN KEY' && columns.includes(name));
	return key ? `A row of ${key.other}` : '';
}
