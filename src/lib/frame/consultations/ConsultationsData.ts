import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { outcomeNames } from '#lib/questions/outcomeNames.ts';
import type { placeNames } from '#lib/questions/placeNames.ts';
import type { themeNames } from '#lib/questions/themeNames.ts';
import type { tourMeetings } from '#lib/questions/tourMeetings.ts';
import type { Language } from '#lib/view/languages.ts';
import type { ArrivedAnswer } from '#lib/warehouse/arrived.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What the pages of the consultations arrive with. */
export interface ConsultationsData {
	language: Language;
	version: DataVersion;
	/** The country and its regions, by their names. */
	places: Answer<typeof placeNames>;
	themes: Answer<typeof themeNames>;
	/** The names of sectors and of speakers' roles. */
	names: Answer<typeof outcomeNames>;
	meetings: Answer<typeof tourMeetings>;
	/** Of `outcomeCounts`, `outcomeFacets` and `outcomesFound`, as nobody chose otherwise. */
	answers: ArrivedAnswer[];
}
