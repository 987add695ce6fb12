import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';
import { toldOfSource } from './sourceTold.ts';

/**
 * One region, theme by theme: where the twelve regions stand (rows with `indicator`: one for each region,
 * the view `standings`) beside what the region's consultation said on the subject (rows with
 * `outcome`). A theme with neither has one row with both empty.
 */
export const wordsBesideFigures = question<{ place: string; lang: string }>()(
	'wordsBesideFigures',
	{
		theme: 'text',
		theme_name: 'text',
		indicator: 'text?',
		year: 'text?',
		place: 'text?',
		value: 'number?',
		outcome: 'text?',
		kind: 'text?',
		scope: 'text?',
		speaker: 'text?',
		summary: 'text?',
		source: 'text?',
		title: 'text?',
		publisher: 'text?',
		address: 'text?',
		published: 'text?',
		quote: 'text?'
	},
	`WITH said AS (
		SELECT o.theme, o.position, o.outcome, o.kind, o.scope, ${inLanguage('o.speaker')} AS speaker,
			${inLanguage('o.summary')} AS summary, ${toldOfSource}
		FROM outcomes o JOIN sources s USING (source) WHERE o.place = $place
	), beside AS (
		SELECT theme, 1 AS side, headline AS rank, indicator, year, place, value, NULL AS outcome, NULL AS kind,
			NULL AS scope, NULL AS speaker, NULL AS summary, NULL AS source, NULL AS title, NULL AS publisher,
			NULL AS address, NULL AS published, NULL AS quote
		FROM standings
		UNION ALL
		SELECT theme, 2, position, NULL, NULL, NULL, NULL, outcome, kind, scope, speaker, summary, source, title,
			publisher, address, published, quote
		FROM said
	)
	SELECT t.theme, ${inLanguage('t.name')} AS theme_name, b.* EXCLUDE (theme, side, rank)
	FROM themes t LEFT JOIN beside b USING (theme)
	ORDER BY t.position, b.side, b.rank, b.place`
);
