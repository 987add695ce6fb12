import { question } from '#lib/warehouse/Question.ts';

/** Who wrote the summaries of outcomes in each language, `source` or `atlas`, and whether they were reviewed. */
export const originsOfSummaries = question()(
	'originsOfSummaries',
	{ language: 'text', origin: 'text', review: 'text' },
	`SELECT "language", origin, review FROM translations
	WHERE table_name = 'outcomes' AND column_name = 'summary' ORDER BY "language"`
);
