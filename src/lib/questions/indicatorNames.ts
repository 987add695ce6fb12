import { question } from '#lib/warehouse/Question.ts';

/** Each indicator's name in the three languages, for the search that finds it in any of them. */
export const indicatorNames = question()(
	'indicatorNames',
	{ indicator: 'text', name_fr: 'text', name_ar: 'text', name_en: 'text' },
	`SELECT indicator, name_fr, name_ar, name_en FROM indicators ORDER BY indicator`
);
