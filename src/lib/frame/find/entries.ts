import type { findable } from '#lib/questions/findable.ts';
import type { Answer } from '#lib/warehouse/Question.ts';
import type { Entry, Kind } from './Entry.ts';

/** The rows of the question `findable` as the browser gets them: what is not there is left out. */
export function entries(rows: Answer<typeof findable>): Entry[] {
	return rows.map(({ kind, id, name_fr, name_ar, name_en, theme, place, scope, figures }) => ({
		kind: kind as Kind,
		id,
		names: { fr: name_fr, ar: name_ar, en: name_en },
		...(theme !== null && { theme }),
		...(place !== null && { place }),
		...(scope !== null && scope !== 'meeting' && { scope }),
		...(figures === 0 && { empty: true as const })
	}));
}
