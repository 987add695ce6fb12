import type { Revision } from '#lib/measures/asAt.ts';
import type { DataVersion } from '#lib/publication/DataVersion.ts';
import type { indexComponents } from '#lib/questions/indexComponents.ts';
import type { indexFigures } from '#lib/questions/indexFigures.ts';
import type { indexPillars } from '#lib/questions/indexPillars.ts';
import type { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import type { placeNames } from '#lib/questions/placeNames.ts';
import type { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import type { Language } from '#lib/view/languages.ts';
import type { Answer } from '#lib/warehouse/Question.ts';

/** What a page with the index of potential arrives with for it. */
export interface PotentialData {
	language: Language;
	components: Answer<typeof indexComponents>;
	figures: Answer<typeof indexFigures>;
	/** Those without a component too. */
	pillars: Answer<typeof indexPillars>;
	/** The twelve regions. */
	places: Answer<typeof placeNames>;
	/** Of the figures, and of the population that divides them. */
	sources: Answer<typeof sourcesOfMaps>;
	/** Those of the regions' figures. */
	notes: Answer<typeof notesOfMaps>;
	version: DataVersion;
	/** The first one first; `date` as YYYY-MM-DD. */
	releases: { release: string; date: string }[];
	/** What later releases changed of these indicators' figures, and of the population that divides them. */
	revisions: Revision[];
}
