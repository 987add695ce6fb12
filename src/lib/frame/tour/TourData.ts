import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { milestonesOfStrategy } from '#lib/questions/milestonesOfStrategy.ts';
import type { placeNames } from '#lib/questions/placeNames.ts';
import type { sourcesOfMeetings } from '#lib/questions/sourcesOfMeetings.ts';
import type { tourMeetings } from '#lib/questions/tourMeetings.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What the tour of the regions arrives with. */
export interface TourData {
	language: Language;
	version: DataVersion;
	/** The country and its regions, by their names. */
	places: Answer<typeof placeNames>;
	/** One row a region. */
	meetings: Answer<typeof tourMeetings>;
	sources: Answer<typeof sourcesOfMeetings>;
	milestones: Answer<typeof milestonesOfStrategy>;
}
