import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * Every indicator with its definition and how far it reaches: `regions` is the most regions that any of its
 * years covers, `observations` counts the figures kept, of every place and source.
 */
export const indicatorCards = question<{ lang: string }>()(
	'indicatorCards',
	{
		indicator: 'text',
		theme: 'text',
		name: 'text',
		definition: 'text',
		unit: 'text',
		unit_name: 'text',
		symbol: 'text',
		direction: 'text',
		decimals: 'number',
		additive: 'boolean',
		rebased_after: 'number?',
		regions: 'number',
		observations: 'number'
	},
	`WITH years AS (
		SELECT indicator, count(*) FILTER (level = 'region') AS regions, sum(sources) AS observations
		FROM figures JOIN places USING (place) GROUP BY indicator, year
	), reach AS (
		SELECT indicator, max(regions) AS regions, sum(observations) AS observations FROM years GROUP BY indicator
	)
	SELECT i.indicator, i.theme, ${inLanguage('i.name')} AS name, ${inLanguage('i.definition')} AS definition,
		i.unit, ${inLanguage('u.name')} AS unit_name, ${inLanguage('u.symbol')} AS symbol,
		i.direction, i.decimals, i.additive, i.rebased_after,
		coalesce(r.regions, 0)::INTEGER AS regions, coalesce(r.observations, 0)::INTEGER AS observations
	FROM indicators i JOIN units u USING (unit) JOIN themes t USING (theme) LEFT JOIN reach r USING (indicator)
	ORDER BY t.position, i.headline NULLS LAST, i.indicator`
);
