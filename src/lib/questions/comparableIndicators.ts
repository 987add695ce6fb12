import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * The indicators that can be set against each other, each in the year that its map shows first: the latest that
 * covers all twelve regions, or else the latest that a map can show. `speaks` is its place among those that speak
 * for its theme; empty for totals, which follow the size of regions, and for all others.
 */
export const comparableIndicators = question<{ lang: string }>()(
	'comparableIndicators',
	{
		indicator: 'text',
		theme: 'text',
		theme_name: 'text',
		name: 'text',
		unit: 'text',
		unit_name: 'text',
		symbol: 'text',
		direction: 'text',
		decimals: 'number',
		year: 'text',
		regions: 'number',
		speaks: 'number?'
	},
	`WITH first AS (
		SELECT indicator, year, regions FROM mappable
		QUALIFY row_number() OVER (
			PARTITION BY indicator ORDER BY regions = 12 DESC, year = 'n.d.', year DESC
		) = 1
	)
	SELECT i.indicator, i.theme, ${inLanguage('t.name')} AS theme_name, ${inLanguage('i.name')} AS name,
		i.unit, ${inLanguage('u.name')} AS unit_name, ${inLanguage('u.symbol')} AS symbol, i.direction, i.decimals,
		f.year, f.regions::INTEGER AS regions, CASE WHEN NOT i.additive THEN i.headline END AS speaks
	FROM first f JOIN indicators i USING (indicator) JOIN themes t USING (theme) JOIN units u USING (unit)
	ORDER BY t.position, i.headline NULLS LAST, i.indicator`
);
