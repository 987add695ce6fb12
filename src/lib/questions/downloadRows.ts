import { question } from '#lib/warehouse/Question.ts';
import { missingPlaces } from './missingFigures.ts';

/**
 * All that one indicator's files hold, each row sufficient in itself and in three languages: every figure of
 * every place and source (`status` figure; `preferred` marks the one that stands for its place and year), and
 * a row without a value for each that is missing (`status` missing).
 */
export const downloadRows = question<{ indicator: string }>()(
	'downloadRows',
	{
		place: 'text',
		level: 'text',
		place_fr: 'text',
		place_ar: 'text',
		place_en: 'text',
		indicator: 'text',
		indicator_fr: 'text',
		indicator_ar: 'text',
		indicator_en: 'text',
		unit: 'text',
		year: 'text',
		value: 'number?',
		status: 'text',
		preferred: 'boolean?',
		disputed: 'boolean',
		source: 'text?',
		source_publisher: 'text?',
		source_title: 'text?',
		source_address: 'text?',
		source_published: 'text?',
		source_quote: 'text?',
		note_fr: 'text?',
		note_ar: 'text?',
		note_en: 'text?',
		definition_fr: 'text',
		definition_ar: 'text',
		definition_en: 'text'
	},
	`WITH given AS (
		SELECT o.place, o.year, o.value, 'figure' AS status, o.source = f.source AS preferred, f.disputed,
			o.source, o.note
		FROM observations o
			JOIN figures f ON f.place = o.place AND f.indicator = o.indicator AND f.year = o.year
		WHERE o.indicator = $indicator
		UNION ALL
		SELECT place, year, NULL, 'missing', NULL, false, NULL, NULL
		FROM (${missingPlaces}) WHERE indicator = $indicator
	)
	SELECT g.place, p.level, p.name_fr AS place_fr, p.name_ar AS place_ar, p.name_en AS place_en,
		i.indicator, i.name_fr AS indicator_fr, i.name_ar AS indicator_ar, i.name_en AS indicator_en, i.unit,
		g.year, g.value, g.status, g.preferred, g.disputed,
		g.source, s.publisher AS source_publisher, s.title AS source_title, s.address AS source_address,
		s.published AS source_published, s.quote AS source_quote,
		n.text_fr AS note_fr, n.text_ar AS note_ar, n.text_en AS note_en,
		i.definition_fr, i.definition_ar, i.definition_en
	FROM given g JOIN places p USING (place) JOIN indicators i ON i.indicator = $indicator
		LEFT JOIN sources s ON s.source = g.source LEFT JOIN notes n ON n.note = g.note
	ORDER BY g.year = 'n.d.', g.year DESC,
		CASE p.level WHEN 'country' THEN 1 WHEN 'region' THEN 2 WHEN 'group' THEN 3 ELSE 4 END,
		g.place, g.preferred DESC, g.source`
);
