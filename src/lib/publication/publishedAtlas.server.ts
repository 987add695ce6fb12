import { indicatorsInFull } from '#lib/questions/indicatorsInFull.ts';
import { missingFigures } from '#lib/questions/missingFigures.ts';
import type { Field, Resource } from '#lib/verification/resource.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { dataFolder } from '#lib/warehouse/dataFolder.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPackage } from './DataPackage.ts';
import { dataVersion } from './dataVersion.server.ts';
import { missingSchema } from './missingSchema.ts';
import type { PublishedAtlas } from './PublishedAtlas.ts';
import type { Tabular } from './Tabular.ts';

const kept = new WeakMap<Warehouse, Promise<PublishedAtlas>>();

/** The atlas as it is published; read once for each state of the data folder. */
export async function publishedAtlas(): Promise<PublishedAtlas> {
	const warehouse = await atlas();
	const known = kept.get(warehouse) ?? read(warehouse);
	kept.set(warehouse, known);
	known.catch(() => kept.delete(warehouse));
	return known;
}

/** The addresses of one kind of files of all tables, for prerendering. */
export async function tableEntries(): Promise<{ table: string }[]> {
	return (await publishedAtlas()).tables.map(({ name }) => ({ table: name }));
}

async function read(warehouse: Warehouse): Promise<PublishedAtlas> {
	const described = await readFile(join(dataFolder, 'datapackage.json'), 'utf8');
	const { resources, ...about } = JSON.parse(described) as DataPackage;
	const tables: Tabular[] = [];
	for (const resource of resources) tables.push(await filled(warehouse, resource));
	return {
		warehouse,
		version: await dataVersion(),
		about,
		tables,
		missing: {
			name: 'missing',
			description:
				'What is missing: where an indicator has a figure of some region for a year, each region that has none; the same for provinces.',
			schema: missingSchema,
			rows: await ask(warehouse, missingFigures, {})
		},
		indicators: await ask(warehouse, indicatorsInFull, {})
	};
}

async function filled(warehouse: Warehouse, { name, description, schema }: Resource): Promise<Tabular> {
	const columns = schema.fields.map(selected).join(', ');
	const rows = await warehouse.rows(`SELECT ${columns} FROM ${name} ORDER BY rowid`);
	return { name, description, schema, rows };
}

function selected({ name, type }: Field): string {
	return type === 'date' ? `strftime(${name}, '%Y-%m-%d') AS ${name}` : name;
}
