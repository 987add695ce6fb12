import { question } from '#lib/warehouse/Question.ts';

/** The states of the data that were published, the first one first; `date` as YYYY-MM-DD. */
export const releaseNames = question()(
	'releaseNames',
	{ release: 'text', date: 'text' },
	`SELECT release, strftime(date, '%Y-%m-%d') AS date FROM releases ORDER BY releases.date, release`
);
