import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import { usuallyCompared } from '#lib/view/comparedPlaces.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { comparisonData } from './comparisonData.server.ts';
import { drawnComparison, type DrawnComparison } from './drawnComparison.ts';

/** The comparison as its page shows it before anyone chose. */
export async function stillComparison(language: Language): Promise<DrawnComparison> {
	const { releases, revisions, ...data } = await comparisonData(language);
	const page = addresses.compare(language);
	return drawnComparison({
		...data,
		language,
		names: namesOf(await ask(await atlas(), placeNames, { lang: language })),
		places: usuallyCompared,
		past: { releases, revisions, frozenAt: '' },
		version: await dataVersion(),
		page,
		frozenPage: page,
		query: ''
	});
}
