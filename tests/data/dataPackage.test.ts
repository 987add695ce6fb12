// `data/datapackage.json` beside `schema.sql`: each difference is found at its line and column.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '#lib/verification/dataFiles.server.ts';
import type { Fault } from '#lib/verification/Fault.ts';
import { verified } from '#lib/verification/verified.server.ts';

const files = await dataFiles('data');
const text = readFileSync('data/datapackage.json', 'utf8');

async function found(changed: string | undefined): Promise<Fault[]> {
	const given = new Map(files);
	if (changed === undefined) given.delete('datapackage.json');
	else given.set('datapackage.json', Buffer.from(changed));
	return (await verified(given, 2026)).faults;
}

/** What is found once a text is replaced, and the place where the replacement begins. */
async function replaced(from: string, to: string): Promise<{ faults: Fault[]; at: string }> {
	expect(text).toContain(from);
	const lines = text.slice(0, text.indexOf(from)).split('\n');
	return {
		faults: await found(text.replace(from, () => to)),
		at: `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
	};
}

test('the repository’s own describes the tables exactly', async () => {
	expect(await found(text)).toEqual([]);
	const described = JSON.parse(text) as {
		resources: { name: string; description: string; schema: { fields: { description: string }[] } }[];
	};
	expect(described.resources.length).toBe([...files.keys()].filter((name) => name.endsWith('.csv')).length);
	for (const { name, description, schema } of described.resources) {
		expect(description, name).not.toBe('');
		for (const field of schema.fields)
			expect(field.description, `${name} ${JSON.stringify(field)}`).not.toBe('');
	}
});

test('one that is missing, empty or broken is named', async () => {
	expect((await found(undefined)).map(({ file, said }) => [file, said])).toEqual([
		['datapackage.json', expect.stringContaining('missing')]
	]);
	for (const broken of ['', '[]', 'null', '{', text.slice(0, 500), text.replace('{', '{,')]) {
		const faults = await found(broken);
		expect(
			faults.map(({ file }) => file),
			broken.slice(0, 20)
		).toContain('datapackage.json');
		expect(faults.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
	}
});

describe('a difference is found at its place', () => {
	test.each([
		['a type', '"integer"', '"number"', 'was expected, as schema.sql has it'],
		['a limit', '37\n', '38\n', '"37" was expected'],
		['a word of a list', '"province"', '"commune"', '"province" was expected'],
		['a file', '"places.csv"', '"place.csv"', '"places.csv" was expected'],
		['a name with spaces', '"morocco-industrial-atlas"', '"the atlas"', 'was expected'],
		['a reference to another table', '"resource": "themes"', '"resource": "units"', '"themes" was expected']
	])('%s', async (_, from, to, said) => {
		const { faults, at } = await replaced(from, to);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.said).toContain(said);
		const inner = from.startsWith('"resource"') ? '"resource": '.length : 0;
		const [line = 0, column = 0] = at.split(':').map(Number);
		expect([faults[0]?.line, faults[0]?.column]).toEqual([line, column + inner]);
	});

	test('a column that is not there', async () => {
		const { faults } = await replaced('"name": "level",', '"name": "level2",');
		expect(faults.map(({ subject }) => subject)).toEqual(['resources.0.schema.fields.1.name']);
	});

	test('a release that is no day, and not the last one that releases.csv names', async () => {
		const { faults } = await replaced('"2026.11.24"', '"next"');
		expect(faults.map(({ subject }) => subject)).toEqual(['version', 'version']);
	});

	test('a licence that is not named', async () => {
		const { faults } = await replaced('"licenses"', '"licences"');
		expect(faults.map(({ subject }) => subject)).toEqual(['licenses']);
	});

	test('a table that schema.sql does not know', async () => {
		const { faults } = await replaced('\n\t]\n}', ',\n{ "name": "colours" }\n\t]\n}');
		expect(faults.map(({ said }) => said)).toEqual([expect.stringContaining('no such table')]);
	});
});
