// The outcomes' texts as search compares them: a table that is made when the tables are loaded, for Node and for the
// file that browsers attach.
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { folded } from '#lib/view/folded.ts';
import { atlasFile } from '#lib/warehouse/atlas.server.ts';
import { openInNode } from '#lib/warehouse/openInNode.server.ts';

const warehouse = await openInNode('data');
afterAll(() => warehouse.close());
const outcomes: Record<string, string>[] = parse(await readFile('data/outcomes.csv'), { columns: true });
const texts = ['summary_fr', 'summary_ar', 'summary_en', 'speaker_fr', 'speaker_ar', 'speaker_en'];
const expected = outcomes.map((row) => ({
	outcome: row.outcome,
	folded: folded(texts.map((text) => row[text] ?? '').join(' '))
}));
const everyText = 'SELECT outcome, folded FROM outcome_texts JOIN outcomes USING (outcome) ORDER BY position';

/** The outcomes that have every word of what a reader types. */
async function found(typed: string): Promise<unknown[]> {
	const words = folded(typed).split(' ');
	const all = words.map((_, index) => `contains(folded, $${index + 1})`).join(' AND ');
	const rows = await warehouse.rows(`SELECT outcome FROM outcome_texts WHERE ${all} ORDER BY outcome`, words);
	return rows.map(({ outcome }) => outcome);
}

test('they are those of the file, folded', async () => {
	expect(expected).toHaveLength(108);
	expect(await warehouse.rows(everyText)).toEqual(expected);
});

test('they are in the database that browsers attach', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'atlas-texts-'));
	try {
		await writeFile(join(folder, 'atlas.duckdb'), await atlasFile());
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		await connection.run(`ATTACH '${join(folder, 'atlas.duckdb')}' AS atlas (READ_ONLY)`);
		await connection.run('USE atlas');
		expect((await connection.runAndReadAll(everyText)).getRowObjectsJS()).toEqual(expected);
		connection.closeSync();
		instance.closeSync();
	} finally {
		await rm(folder, { recursive: true });
	}
});

test.each([
	['ZONES industrielles', 'O02-02'],
	['energies renouvelables', 'O10-01'],
	['Énergies Renouvelables', 'O10-01'],
	['competences', 'O03-07'],
	['مناطق صناعيه', 'O02-02'],
	['مَناطق صناعيّة', 'O02-02'],
	['الطاقات المتجدده', 'O10-01'],
	['والي', 'O05-01'],
	['wali infrastructures', 'O05-02'],
	['shipbuilding', 'O10-04'],
	['215', 'O07-08']
])('%s finds %s', async (typed, outcome) => {
	const given = await found(typed);
	expect(given).toContain(outcome);
	expect(given.length).toBeLessThan(60);
});

test('an accent, a case or a hamza more or less finds the same; what nobody said finds nothing', async () => {
	expect(await found('énergies')).toEqual(await found('ENERGIES'));
	expect(await found('إنتاج')).toEqual(await found('انتاج'));
	expect((await found('إنتاج')).length).toBeGreaterThan(0);
	expect(await found('xyzzy')).toEqual([]);
});
