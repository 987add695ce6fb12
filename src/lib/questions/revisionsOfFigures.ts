import { question } from '#lib/warehouse/Question.ts';

/**
 * What the releases after the first changed of the regions' figures of one indicator, or of all ('*'), the last
 * release first. `before` and `after` are empty for what was added or withdrawn.
 */
export const revisionsOfFigures = question<{ indicator: string }>()(
	'revisionsOfFigures',
	{
		release: 'text',
		place: 'text',
		indicator: 'text',
		year: 'text',
		source: 'text',
		change: 'text',
		before: 'number?',
		after: 'number?'
	},
	`SELECT release, place, indicator, year, source, change, before, after
	FROM revisions JOIN places USING (place) JOIN releases USING (release)
	WHERE level = 'region' AND $indicator IN ('*', indicator)
	ORDER BY date DESC, release DESC, indicator, year, place, source`
);
