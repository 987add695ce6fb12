import { question } from '#lib/warehouse/Question.ts';
import { outcomeTold, toldOfOutcome } from './outcomeTold.ts';

/**
 * Who said something about what an indicator measures: `direct` where the outcome names it (`outcome_indicators`), and
 * else where it speaks of the indicator's theme; `on_theme` for all of that theme. The direct ones first, then those of
 * the meetings.
 */
export const outcomesOfIndicator = question<{ indicator: string; lang: string }>()(
	'outcomesOfIndicator',
	{ direct: 'boolean', on_theme: 'boolean', ...outcomeTold },
	`SELECT oi.outcome IS NOT NULL AS direct, o.theme = i.theme AS on_theme, ${toldOfOutcome}
	FROM indicators i JOIN outcomes o ON o.theme = i.theme OR EXISTS (
			SELECT 1 FROM outcome_indicators x WHERE x.outcome = o.outcome AND x.indicator = i.indicator)
		LEFT JOIN outcome_indicators oi ON oi.outcome = o.outcome AND oi.indicator = i.indicator
		JOIN sources s ON s.source = o.source
	WHERE i.indicator = $indicator ORDER BY direct DESC, o.scope <> 'meeting', o.place, o.position`
);
