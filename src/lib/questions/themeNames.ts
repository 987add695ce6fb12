import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** The themes that figures and consultation outcomes share, in their order. */
export const themeNames = question<{ lang: string }>()(
	'themeNames',
	{ theme: 'text', name: 'text' },
	`SELECT theme, ${inLanguage('name')} AS name FROM themes ORDER BY position`
);
