import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * Who said something about what an indicator measures: `direct` where the outcome names it (`outcome_indicators`), and
 * else where it speaks of the indicator's theme; `on_theme` for all of that theme. The direct ones first, then those of
 * the meetings.
 */
export const outcomesOfIndicator = question<{ indicator: string; lang: string }>()(
	'outcomesOfIndicator',
	{
		outcome: 'text',
		direct: 'boolean',
		on_theme: 'boolean',
		place: 'text',
		scope: 'text',
		theme: 'text',
		kind: 'text',
		role: 'text',
		speaker: 'text',
		summary: 'text',
		source: 'text',
		title: 'text',
		publisher: 'text',
		address: 'text?',
		published: 'text?',
		quote: 'text?'
	},
	`SELECT o.outcome, oi.outcome IS NOT NULL AS direct, o.theme = i.theme AS on_theme, o.place, o.scope, o.theme,
		o.kind, o.role, ${inLanguage('o.speaker')} AS speaker, ${inLanguage('o.summary')} AS summary, o.source,
		s.title, s.publisher, s.address, s.published, s.quote
	FROM indicators i JOIN outcomes o ON o.theme = i.theme OR EXISTS (
			SELECT 1 FROM outcome_indicators x WHERE x.outcome = o.outcome AND x.indicator = i.indicator)
		LEFT JOIN outcome_indicators oi ON oi.outcome = o.outcome AND oi.indicator = i.indicator
		JOIN sources s ON s.source = o.source
	WHERE i.indicator = $indicator ORDER BY direct DESC, o.scope <> 'meeting', o.place, o.position`
);
