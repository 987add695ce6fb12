// The recipes of data/README.md, followed to the letter in a copy of the data.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '#lib/verification/changesSince.server.ts';
import { dataFiles } from '#lib/verification/dataFiles.server.ts';
import { faultLine } from '#lib/verification/Fault.ts';
import { verified } from '#lib/verification/verified.server.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

interface Recipe {
	name: string;
	lines: string[];
}

const readme = await readFile('data/README.md', 'utf8');
const recipes: Recipe[] = Array.from(
	readme.matchAll(/^\*\*([^*]+)\.\*\*[^`]*(?:`[^`\n]+`[^`]*)*?\n```\n(.*?)\n```$/gms),
	([, name = '', block = '']) => ({ name, lines: block.split('\n') })
);

test('there are six, of five lines each', () => {
	expect(recipes.map(({ name }) => name)).toEqual([
		'A year of an indicator you have',
		'An indicator',
		'A source',
		'A meeting, and what was said there',
		'A commitment, its figure, and what was done',
		'A new state of a commitment'
	]);
	for (const { lines } of recipes) expect(lines).toHaveLength(5);
});

/** Does what the lines of a recipe say in a folder of data; the commands are those that package.json has. */
async function follow(lines: string[], folder: string): Promise<void> {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	for (const line of lines) {
		const [, sign = '', first = '', rest = ''] = /^([+=$]) (\S+)\s+(.*)$/.exec(line) ?? [];
		if (sign === '$') {
			expect(scripts).toHaveProperty(rest.replace(/^run (\S+).*$/, '$1'));
			continue;
		}
		const file = join(folder, first);
		const text = await readFile(file, 'utf8');
		const key = rest.slice(0, rest.indexOf(',') + 1);
		const kept = text.split('\n').filter((row) => sign === '+' || !row.startsWith(key));
		if (sign === '=') expect(kept.length).toBe(text.split('\n').length - 1);
		await writeFile(file, `${kept.join('\n').trimEnd()}\n${rest}\n`);
	}
}

test.each(recipes)('$name', async ({ lines }) => {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-recipe-'));
	try {
		await cp('data', folder, { recursive: true });
		await follow(lines, folder);
		const files = await dataFiles(folder);
		const { faults } = await verified(files);
		expect(faults.map((fault) => faultLine('data', fault))).toEqual([]);
		const said = await changesSince(await dataFiles('data'), files);
		for (const line of lines) {
			const [, id] = /\s([A-Za-z0-9_-]+),/.exec(line) ?? [];
			if (id) expect(said.join('\n')).toContain(id);
		}
		const warehouse = await openInNode(folder);
		expect(await warehouse.rows('SELECT count(*) > 0 AS there FROM figures')).toEqual([{ there: true }]);
		await warehouse.close();
	} finally {
		await rm(folder, { recursive: true });
	}
});
