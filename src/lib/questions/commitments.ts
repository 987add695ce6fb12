import { question } from '#lib/warehouse/Question.ts';
import { outcomeTold, toldOfOutcome } from './outcomeTold.ts';

/** What was committed to, in the meetings and elsewhere: region by region, the country's last. */
export const commitments = question<{ lang: string }>()(
	'commitments',
	outcomeTold,
	`SELECT ${toldOfOutcome}
	FROM outcomes o JOIN sources s USING (source)
	WHERE o.kind = 'commitment' ORDER BY o.place = 'MA', o.place, o.position`
);
