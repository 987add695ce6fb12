import type { OutcomeParams } from '#lib/view/OutcomesView.ts';

type Filter = keyof OutcomeParams;

const among = (column: string, parameter: string) =>
	`($${parameter} = '' OR list_contains(string_split($${parameter}, ','), ${column}))`;

/** What asks of another table says twice whether it is asked: else DuckDB would read that table for nothing. */
const conditions: Readonly<Record<Filter, string>> = {
	kinds: among('o.kind', 'kinds'),
	themes: among('o.theme', 'themes'),
	sectors: `($sectors = '' OR o.outcome IN (
		SELECT os.outcome FROM outcome_sectors os
		WHERE $sectors <> '' AND list_contains(string_split($sectors, ','), os.sector)))`,
	roles: among('o.role', 'roles'),
	scopes: among('o.scope', 'scopes'),
	words: `($words = '' OR o.position IN (
		SELECT position FROM (
			SELECT searched, unnest(w.outcomes) AS position
			FROM outcome_words w, (SELECT DISTINCT unnest(string_split($words, ' ')) AS searched)
			WHERE $words <> '' AND contains(w.word, searched))
		GROUP BY position
		HAVING count(DISTINCT searched) = len(list_distinct(string_split($words, ' ')))))`
};

/**
 * SQL for the outcomes `o` that a reader's filters leave: all that have one of the chosen codes in each filter, and
 * every word in one of their texts.
 * @param except the filter that does not count, to tell what another choice in it would leave.
 */
export function outcomesMatching(except?: Filter): string {
	const names = Object.keys(conditions) as Filter[];
	return names
		.filter((name) => name !== except)
		.map((name) => conditions[name])
		.join(' AND ');
}
