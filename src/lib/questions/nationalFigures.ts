import { question } from '#lib/warehouse/Question.ts';

/** The figures of the whole country, of one indicator or of all that a map can show (`*`). */
export const nationalFigures = question<{ indicator: string }>()(
	'nationalFigures',
	{ indicator: 'text', year: 'text', value: 'number' },
	`SELECT f.indicator, f.year, f.value
	FROM figures f JOIN mappable m ON m.indicator = f.indicator AND m.year = f.year
	WHERE f.place = 'MA' AND ($indicator = '*' OR f.indicator = $indicator)
	ORDER BY f.indicator, f.year DESC`
);
