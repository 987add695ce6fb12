import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * One indicator in one year for the twelve regions, with the source of each figure and what must be known of it.
 * All but the place is empty where no source gives a figure.
 */
export const figuresWithSources = question<{ indicator: string; year: string; lang: string }>()(
	'figuresWithSources',
	{
		place: 'text',
		value: 'number?',
		disputed: 'boolean?',
		note: 'text?',
		source: 'text?',
		publisher: 'text?',
		title: 'text?',
		address: 'text?',
		published: 'text?'
	},
	`SELECT p.place, f.value, f.disputed, ${inLanguage('n.text')} AS note,
		s.source, s.publisher, s.title, s.address, s.published
	FROM places p
		LEFT JOIN figures f ON f.place = p.place AND f.indicator = $indicator AND f.year = $year
		LEFT JOIN sources s ON s.source = f.source
		LEFT JOIN notes n ON n.note = f.note
	WHERE p.level = 'region' ORDER BY p.place`
);
