import { question } from '#lib/warehouse/Question.ts';

/**
 * The twelve regions, and the country where its figure is known, on every component of the index of potential.
 * `value` is the figure over the `divisor` (none where the component is not divided), `figure` the one of `source` as
 * published; all are empty for a region that is not known. `per_source` carries the population that divides, and
 * `note` names a row of notes. The country's share of itself has no source.
 */
export const indexFigures = question()(
	'indexFigures',
	{
		component: 'text',
		place: 'text',
		value: 'number?',
		figure: 'number?',
		divisor: 'number?',
		source: 'text?',
		per_source: 'text?',
		note: 'text?',
		disputed: 'boolean?'
	},
	`SELECT v.component, v.place, v.value, v.figure, v.divisor, v.source, v.per_source, v.note, v.disputed
	FROM index_values v JOIN index_components c USING (component) JOIN themes t ON t.theme = c.pillar
	WHERE v.place <> 'MA' OR v.value IS NOT NULL
	ORDER BY t.position, c.position, v.place`
);
