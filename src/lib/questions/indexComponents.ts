import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * What the index of potential counts, pillar by pillar. `unit`, `unit_name`, `symbol` and `decimals` are those of the
 * value as it counts, divided by the legal population of `per_year` where `per` says so: `population` (for so many
 * `inhabitants`) or `population_share` (the country is 100); `per` and `per_year` are '' where nothing divides it.
 * `regions` is how many of the twelve are known.
 */
export const indexComponents = question<{ lang: string }>()(
	'indexComponents',
	{
		component: 'text',
		indicator: 'text',
		pillar: 'text',
		pillar_name: 'text',
		name: 'text',
		unit: 'text',
		unit_name: 'text',
		symbol: 'text',
		direction: 'text',
		decimals: 'number',
		per: 'text',
		inhabitants: 'number?',
		year: 'text',
		per_year: 'text',
		regions: 'number',
		note: 'text'
	},
	`SELECT c.component, c.indicator, c.pillar, ${inLanguage('t.name')} AS pillar_name, ${inLanguage('i.name')} AS name,
		c.unit, ${inLanguage('u.name')} AS unit_name,
		${inLanguage('u.symbol')} AS symbol, i.direction,
		CASE c.per WHEN 'population' THEN 1 WHEN 'population_share' THEN 0 ELSE i.decimals END AS decimals,
		coalesce(c.per, '') AS per, c.inhabitants, c.year, coalesce(c.per_year, '') AS per_year,
		(SELECT count(*) FROM index_values v JOIN places p USING (place)
			WHERE v.component = c.component AND p.level = 'region' AND v.value IS NOT NULL)::INTEGER AS regions,
		${inLanguage('c.note')} AS note
	FROM index_components c JOIN indicators i USING (indicator) JOIN themes t ON t.theme = c.pillar
		JOIN units u ON u.unit = c.unit
	ORDER BY t.position, c.position`
);
