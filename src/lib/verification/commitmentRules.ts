import type { Rule } from './rules.ts';

const tables = ['commitment_figures', 'commitment_states'];

/** What is said of a commitment's figures and states: of no other outcome, one after the other, and of each a state. */
export const commitmentRules: Rule[] = [
	{
		table: 'outcomes',
		column: 'outcome',
		needs: ['commitment_states'],
		sql: `SELECT _row, format('"{}" is a commitment without a state; a row in commitment_states.csv was expected', outcome) AS said
			FROM typed.outcomes ANTI JOIN typed.commitment_states USING (outcome) WHERE kind = 'commitment'`
	},
	...tables.flatMap((table): Rule[] => [
		{
			table,
			column: 'outcome',
			sql: `SELECT t._row, format('"{}" is a {}; a commitment was expected', outcome, kind) AS said
				FROM typed.${table} t JOIN typed.outcomes o USING (outcome) WHERE kind <> 'commitment'`
		},
		{
			table,
			column: 'position',
			sql: `SELECT _row, format('{} comes after {} others of "{}"; {} was expected', "position", due - 1, outcome, due) AS said
				FROM (SELECT *, row_number() OVER (PARTITION BY outcome ORDER BY "position") AS due FROM typed.${table})
				WHERE "position" <> due`
		}
	]),
	{
		table: 'commitment_states',
		column: 'date',
		sql: `SELECT later._row, format('"{}" is before "{}", the date of an earlier state of "{}"; states were expected in order of date',
				later."date", max(earlier."date"), outcome) AS said
			FROM typed.commitment_states later JOIN typed.commitment_states earlier USING (outcome)
			WHERE earlier."position" < later."position"
				AND left(later."date", length(earlier."date")) < left(earlier."date", length(later."date"))
			GROUP BY later._row, later."date", outcome`
	},
	{
		table: 'commitment_states',
		column: 'date',
		sql: `SELECT _row, format('"{}" is in the future; the date of a state that is reported was expected', "date") AS said
			FROM typed.commitment_states WHERE TRY_CAST(left("date", 4) AS INTEGER) > $year`
	}
];
