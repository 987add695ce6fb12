import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * The amounts, areas, jobs and numbers of zones that commitments name; `subject` says what a figure is of,
 * `approximate` whether the words beside it say about.
 */
export const commitmentFigures = question<{ lang: string }>()(
	'commitmentFigures',
	{
		outcome: 'text',
		position: 'number',
		quantity: 'text',
		value: 'number',
		approximate: 'boolean',
		unit: 'text',
		symbol: 'text',
		subject: 'text?'
	},
	`SELECT f.outcome, f.position, f.quantity, f.value, f.approximate, f.unit, ${inLanguage('u.symbol')} AS symbol,
		${inLanguage('f.subject')} AS subject
	FROM commitment_figures f JOIN units u USING (unit) ORDER BY f.outcome, f.position`
);
