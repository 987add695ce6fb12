import { figuresOfPlaces } from '#lib/questions/figuresOfPlaces.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import type { Language } from '#lib/view/languages.ts';
import { yearsOf } from '#lib/view/MapView.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask, type Answer } from '#lib/warehouse/Question.ts';
import { captionsOf } from '../map/captionsOf.server.ts';
import type { MapIndicator } from '../map/drawnMap.ts';

/** What a theme's maps arrive with, besides what every page has; undefined for an unknown theme. */
export async function themeData(theme: string, lang: Language) {
	const warehouse = await atlas();
	const name = (await ask(warehouse, themeNames, { lang })).find((row) => row.theme === theme)?.name;
	if (name === undefined) return undefined;
	const all = (await ask(warehouse, indicatorCards, { lang })).filter((card) => card.theme === theme);
	const years = yearsOf(await ask(warehouse, mappableYears, {}));
	const mapped: { card: MapIndicator; year: string; rows: Answer<typeof figuresOfPlaces> }[] = [];
	for (const { indicator, name, unit, unit_name, symbol, direction, decimals } of all) {
		const year = years.get(indicator)?.[0];
		if (year === undefined) continue;
		const rows = await ask(warehouse, figuresOfPlaces, { indicator, year, level: 'region' });
		mapped.push({ card: { indicator, name, unit, unit_name, symbol, direction, decimals }, year, rows });
	}
	return {
		theme,
		name,
		mapped,
		unmapped: all
			.filter(({ indicator }) => !years.has(indicator))
			.map(({ indicator, name, unit_name, regions }) => ({ indicator, name, unit_name, regions })),
		...(await captionsOf(
			mapped.flatMap(({ rows }) => rows),
			lang
		)),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: (await ask(warehouse, revisionsOfFigures, { indicator: '*' })).filter(({ indicator }) =>
			mapped.some(({ card }) => card.indicator === indicator)
		)
	};
}

/** The themes, and of them those with a map. */
export async function themesWithMaps(): Promise<{ all: string[]; mapped: string[] }> {
	const warehouse = await atlas();
	const mappable = new Set((await ask(warehouse, mappableYears, {})).map(({ indicator }) => indicator));
	const cards = await ask(warehouse, indicatorCards, { lang: 'fr' });
	const mapped = new Set(cards.flatMap((card) => (mappable.has(card.indicator) ? card.theme : [])));
	const all = (await ask(warehouse, themeNames, { lang: 'fr' })).map(({ theme }) => theme);
	return { all, mapped: all.filter((theme) => mapped.has(theme)) };
}
