import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { outcomeCounts } from '#lib/questions/outcomeCounts.ts';
import { outcomeFacets } from '#lib/questions/outcomeFacets.ts';
import { outcomeNames } from '#lib/questions/outcomeNames.ts';
import { outcomesFound } from '#lib/questions/outcomesFound.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { sourcesOfOutcomes } from '#lib/questions/sourcesOfOutcomes.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { tourMeetings } from '#lib/questions/tourMeetings.ts';
import { defaults } from '#lib/view/defaults.ts';
import type { Language } from '#lib/view/languages.ts';
import { defaultOutcomes, outcomeParams } from '#lib/view/OutcomesView.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { ConsultationsData } from './ConsultationsData.ts';
import { listParams } from './listParams.ts';

/**
 * What the pages of the consultations arrive with.
 * @param hasList whether outcomes are filtered and listed there: an embed of a picture only counts them
 */
export async function consultationsData(
	warehouse: Warehouse,
	language: Language,
	hasList = true
): Promise<ConsultationsData> {
	const lang = language;
	const view = defaultOutcomes(defaults);
	const params = outcomeParams(view);
	const packing = new Packing();
	packing.add(outcomeCounts, params, await ask(warehouse, outcomeCounts, params));
	packing.add(sourcesOfOutcomes, params, await ask(warehouse, sourcesOfOutcomes, params));
	if (hasList) {
		packing.add(outcomeFacets, params, await ask(warehouse, outcomeFacets, params));
		const all = listParams(view, language);
		packing.add(outcomesFound, all, await ask(warehouse, outcomesFound, all));
	}
	return {
		language,
		version: await dataVersion(),
		places: await ask(warehouse, placeNames, { lang }),
		themes: await ask(warehouse, themeNames, { lang }),
		names: await ask(warehouse, outcomeNames, { lang }),
		meetings: await ask(warehouse, tourMeetings, { lang }),
		answers: packing.answers
	};
}
