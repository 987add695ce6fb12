import { question } from '#lib/warehouse/Question.ts';

/**
 * The twelve regions on every indicator that speaks for a theme, in the year of the view `standings`: `year` and
 * `value` are empty for an indicator that no year makes comparable. `additive` says whether the figures of regions
 * add up to the country's; `note` names a row of notes.
 */
export const headlineFigures = question()(
	'headlineFigures',
	{
		theme: 'text',
		indicator: 'text',
		additive: 'boolean',
		year: 'text?',
		place: 'text',
		value: 'number?',
		source: 'text?',
		note: 'text?',
		disputed: 'boolean?'
	},
	`SELECT i.theme, i.indicator, i.additive, s.year, p.place, s.value, f.source, f.note, f.disputed
	FROM indicators i JOIN themes t USING (theme) CROSS JOIN places p
		LEFT JOIN standings s ON s.indicator = i.indicator AND s.place = p.place
		LEFT JOIN figures f ON f.indicator = i.indicator AND f.year = s.year AND f.place = p.place
	WHERE i.headline IS NOT NULL AND p.level = 'region'
	ORDER BY t.position, i.headline, i.indicator, p.place`
);
