import { question } from '#lib/warehouse/Question.ts';

/**
 * One indicator in one year, for the twelve regions or the 75 provinces (`level`). `value` is empty where no source
 * gives one; `sources` counts those that do, `disputed` says that they disagree, and `note` names a row of notes.
 */
export const figuresOfPlaces = question<{ indicator: string; year: string; level: string }>()(
	'figuresOfPlaces',
	{
		place: 'text',
		value: 'number?',
		source: 'text?',
		note: 'text?',
		sources: 'number?',
		disputed: 'boolean?'
	},
	`SELECT p.place, f.value, f.source, f.note, f.sources::INTEGER AS sources, f.disputed
	FROM places p LEFT JOIN figures f ON f.place = p.place AND f.indicator = $indicator AND f.year = $year
	WHERE p.level = $level ORDER BY p.place`
);
