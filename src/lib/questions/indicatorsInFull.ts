import { question } from '#lib/warehouse/Question.ts';

/**
 * Every indicator with all that is known of it, in three languages; `first_year` and `last_year` are of its
 * dated figures, `figures` counts those of every place and source.
 */
export const indicatorsInFull = question()(
	'indicatorsInFull',
	{
		indicator: 'text',
		name_fr: 'text',
		name_ar: 'text',
		name_en: 'text',
		definition_fr: 'text',
		definition_ar: 'text',
		definition_en: 'text',
		theme: 'text',
		theme_fr: 'text',
		theme_ar: 'text',
		theme_en: 'text',
		unit: 'text',
		unit_fr: 'text',
		unit_ar: 'text',
		unit_en: 'text',
		direction: 'text',
		decimals: 'number',
		additive: 'boolean',
		rebased_after: 'number?',
		first_year: 'text?',
		last_year: 'text?',
		figures: 'number'
	},
	`WITH reach AS (
		SELECT indicator, min(year) FILTER (year <> 'n.d.') AS first_year,
			max(year) FILTER (year <> 'n.d.') AS last_year, count(*) AS figures
		FROM observations GROUP BY indicator
	)
	SELECT i.indicator, i.name_fr, i.name_ar, i.name_en, i.definition_fr, i.definition_ar, i.definition_en,
		i.theme, t.name_fr AS theme_fr, t.name_ar AS theme_ar, t.name_en AS theme_en,
		i.unit, u.name_fr AS unit_fr, u.name_ar AS unit_ar, u.name_en AS unit_en,
		i.direction, i.decimals, i.additive, i.rebased_after,
		r.first_year, r.last_year, coalesce(r.figures, 0)::INTEGER AS figures
	FROM indicators i JOIN themes t USING (theme) JOIN units u USING (unit) LEFT JOIN reach r USING (indicator)
	ORDER BY i.indicator`
);
