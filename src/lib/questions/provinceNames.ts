import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** The provinces and prefectures with the region that each belongs to, in the order of codes. */
export const provinceNames = question<{ lang: string }>()(
	'provinceNames',
	{ place: 'text', region: 'text', name: 'text' },
	`SELECT place, parent AS region, ${inLanguage('name')} AS name
	FROM places WHERE level = 'province' ORDER BY place`
);
