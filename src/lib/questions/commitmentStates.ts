import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';
import { sourceTold, toldOfSource } from './sourceTold.ts';

/** What sources say that became of each commitment, the first state first; `date` is a year, a month or a day. */
export const commitmentStates = question<{ lang: string }>()(
	'commitmentStates',
	{
		outcome: 'text',
		position: 'number',
		state: 'text',
		date: 'text?',
		note: 'text?',
		...sourceTold
	},
	`SELECT c.outcome, c.position, c.state, c.date, ${inLanguage('c.note')} AS note, ${toldOfSource}
	FROM commitment_states c JOIN sources s USING (source) ORDER BY c.outcome, c.position`
);
