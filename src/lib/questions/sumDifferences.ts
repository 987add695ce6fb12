import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** Where the figures of the places below a place do not add up to its own, indicator by indicator. */
export const sumDifferences = question<{ lang: string }>()(
	'sumDifferences',
	{
		indicator: 'text',
		indicator_name: 'text',
		unit_name: 'text',
		decimals: 'number',
		year: 'text',
		place: 'text',
		place_name: 'text',
		level: 'text',
		difference: 'number',
		source: 'text',
		publisher: 'text',
		note: 'text'
	},
	`SELECT d.indicator, ${inLanguage('i.name')} AS indicator_name, ${inLanguage('u.name')} AS unit_name, i.decimals,
		d.year, d.place, ${inLanguage('p.name')} AS place_name, p.level, d.difference, d.source, s.publisher,
		${inLanguage('n.text')} AS note
	FROM sum_differences d JOIN indicators i USING (indicator) JOIN units u USING (unit)
		JOIN themes t USING (theme) JOIN places p ON p.place = d.place
		JOIN sources s ON s.source = d.source JOIN notes n ON n.note = d.note
	ORDER BY t.position, i.headline NULLS LAST, d.indicator, d.year, d.source, d.place`
);
