import type { DuckDBConnection } from '@duckdb/node-api';
import { folded } from '../view/folded.ts';

/** What readers search of an outcome, in every language: who said it, and what. */
const searched = ['summary', 'speaker'].flatMap((text) =>
	['fr', 'ar', 'en'].map((lang) => `${text}_${lang}`)
);

/**
 * Makes the table `outcome_texts`: of each outcome, its texts as search compares them. SQL would fold otherwise than
 * the page folds what a reader types.
 */
export async function foldTexts(connection: DuckDBConnection): Promise<void> {
	await connection.run(
		'CREATE TABLE outcome_texts (outcome VARCHAR PRIMARY KEY REFERENCES outcomes (outcome), folded VARCHAR NOT NULL)'
	);
	const read = await connection.runAndReadAll(`SELECT outcome, ${searched.join(', ')} FROM outcomes`);
	const insert = await connection.prepare('INSERT INTO outcome_texts VALUES ($1, $2)');
	await connection.run('BEGIN');
	for (const [outcome, ...texts] of read.getRows()) {
		insert.bind([String(outcome), texts.map((text) => folded(String(text))).join(' ')]);
		await insert.run();
	}
	await connection.run('COMMIT');
}
