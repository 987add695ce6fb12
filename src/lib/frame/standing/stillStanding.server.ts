import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { addresses } from '#lib/view/addresses.ts';
import type { Language } from '#lib/view/languages.ts';
import { namesOf } from '#lib/view/namesOf.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { drawnStanding, type DrawnStanding } from './drawnStanding.ts';
import { standingData } from './standingData.server.ts';

/** A region's standing as its page shows it; undefined for what is no region. */
export async function stillStanding(place: string, language: Language): Promise<DrawnStanding | undefined> {
	const places = await ask(await atlas(), placeNames, { lang: language });
	if (!places.some((known) => known.place === place && known.level === 'region')) return undefined;
	const { strips, themes, cards, releases, revisions } = await standingData(language);
	return drawnStanding({
		language,
		strips,
		themes,
		cards: new Map(cards.map((card) => [card.indicator, card])),
		names: namesOf(places),
		focus: place,
		past: { releases, revisions, frozenAt: '' },
		version: await dataVersion(),
		page: addresses.region(language, place)
	});
}
