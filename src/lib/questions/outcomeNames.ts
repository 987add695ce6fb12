import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/** What outcomes can be filtered by that has its name in a table: `sector` and `role`, each in its order. */
export const outcomeNames = question<{ lang: string }>()(
	'outcomeNames',
	{ filter: 'text', code: 'text', name: 'text' },
	`SELECT filter, code, name FROM (
		SELECT 'role' AS filter, role AS code, position, ${inLanguage('name')} AS name FROM speaker_roles
		UNION ALL
		SELECT 'sector', sector, 0, ${inLanguage('name')} FROM sectors
		WHERE sector IN (SELECT sector FROM outcome_sectors)
	) ORDER BY filter, position, code`
);
