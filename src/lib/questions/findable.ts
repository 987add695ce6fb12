import { question } from '#lib/warehouse/Question.ts';
import { inLanguage } from './inLanguage.ts';

/**
 * All that the search box finds, with its names in the three languages: indicators, regions, provinces (`place` is
 * their region) and what the consultations say of a region. What was said of the country has no page to lead to.
 */
export const findable = question<{ lang: string }>()(
	'findable',
	{
		kind: 'text',
		id: 'text',
		name_fr: 'text',
		name_ar: 'text',
		name_en: 'text',
		theme: 'text?',
		place: 'text?',
		scope: 'text?',
		figures: 'number?'
	},
	`WITH counted AS (SELECT indicator, sum(sources) AS figures FROM figures GROUP BY indicator), every AS (
		SELECT 1 AS side, row_number() OVER (ORDER BY t.position, i.headline NULLS LAST, i.indicator) AS rank,
			'indicator' AS kind, i.indicator AS id, i.name_fr, i.name_ar, i.name_en,
			${inLanguage('t.name')} AS theme, NULL AS place, NULL AS scope,
			coalesce(c.figures, 0)::INTEGER AS figures
		FROM indicators i JOIN themes t USING (theme) LEFT JOIN counted c USING (indicator)
		UNION ALL
		SELECT 2, row_number() OVER (ORDER BY level = 'province', place), level, place, name_fr, name_ar, name_en,
			NULL, CASE level WHEN 'province' THEN parent END, NULL, NULL
		FROM places WHERE level IN ('region', 'province')
		UNION ALL
		SELECT 3, row_number() OVER (ORDER BY o.place, o.position), 'outcome', o.outcome, o.summary_fr, o.summary_ar,
			o.summary_en, ${inLanguage('t.name')}, o.place, o.scope, NULL
		FROM outcomes o JOIN themes t USING (theme) JOIN places p USING (place) WHERE p.level = 'region'
	)
	SELECT * EXCLUDE (side, rank) FROM every ORDER BY side, rank`
);
