import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** What must be known of the figures that a map can show (see mappableYears). */
export const notesOfMaps = question<{ lang: string }>()(
	'notesOfMaps',
	{ note: 'text', text: 'text' },
	`SELECT note, ${inLanguage('text')} AS text
	FROM notes WHERE note IN (
		SELECT f.note FROM figures f JOIN mappable USING (indicator, year) JOIN places USING (place)
		WHERE level IN ('region', 'province')
	)
	ORDER BY note`
);
