import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** Every place but the provinces, in the order of codes: Morocco, its regions and the groups of regions. */
export const placeNames = question<{ lang: string }>()(
	'placeNames',
	{ place: 'text', level: 'text', name: 'text' },
	`SELECT place, level, ${inLanguage('name')} AS name
	FROM places WHERE level <> 'province' ORDER BY place`
);
