import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { milestonesOfStrategy } from '#lib/questions/milestonesOfStrategy.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { sourcesOfMeetings } from '#lib/questions/sourcesOfMeetings.ts';
import { tourMeetings } from '#lib/questions/tourMeetings.ts';
import type { Language } from '#lib/view/languages.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { TourData } from './TourData.ts';

/** What the tour of the regions arrives with. */
export async function tourData(warehouse: Warehouse, language: Language): Promise<TourData> {
	const lang = language;
	return {
		language,
		version: await dataVersion(),
		places: await ask(warehouse, placeNames, { lang }),
		meetings: await ask(warehouse, tourMeetings, { lang }),
		sources: await ask(warehouse, sourcesOfMeetings, {}),
		milestones: await ask(warehouse, milestonesOfStrategy, { lang })
	};
}
