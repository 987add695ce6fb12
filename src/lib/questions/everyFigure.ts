import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * Every figure kept for one indicator: the country, its regions and groups of regions, all years and sources.
 * `preferred` marks the one that stands for its place and year.
 */
export const everyFigure = question<{ indicator: string; lang: string }>()(
	'everyFigure',
	{
		place: 'text',
		level: 'text',
		year: 'text',
		value: 'number',
		source: 'text',
		note: 'text?',
		preferred: 'boolean',
		disputed: 'boolean'
	},
	`SELECT o.place, p.level, o.year, o.value, o.source, ${inLanguage('n.text')} AS note,
		o.source = f.source AS preferred, f.disputed
	FROM observations o JOIN places p USING (place)
		JOIN figures f ON f.place = o.place AND f.indicator = o.indicator AND f.year = o.year
		LEFT JOIN notes n ON n.note = o.note
	WHERE o.indicator = $indicator AND p.level <> 'province'
	ORDER BY o.year = 'n.d.', o.year DESC, o.place, preferred DESC, o.source`
);
