import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Makes the table `outcome_words` of `outcome_texts`: each word, with the positions of the outcomes that have it. A part
 * of a word is then looked for among the words, not in every text.
 */
export async function indexWords(connection: DuckDBConnection): Promise<void> {
	await connection.run(
		`CREATE TABLE outcome_words AS
		SELECT word, list(position ORDER BY position) AS outcomes FROM (
			SELECT DISTINCT unnest(string_split(folded, ' ')) AS word, position
			FROM outcome_texts JOIN outcomes USING (outcome)
		) GROUP BY word ORDER BY word`
	);
}
