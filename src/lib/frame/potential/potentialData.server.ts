import { dataVersion } from '#lib/publication/dataVersion.server.ts';
import { indexComponents } from '#lib/questions/indexComponents.ts';
import { indexFigures } from '#lib/questions/indexFigures.ts';
import { indexPillars } from '#lib/questions/indexPillars.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { placeNames } from '#lib/questions/placeNames.ts';
import { releaseNames } from '#lib/questions/releaseNames.ts';
import { revisionsOfFigures } from '#lib/questions/revisionsOfFigures.ts';
import { sourcesOfMaps } from '#lib/questions/sourcesOfMaps.ts';
import type { Language } from '#lib/view/languages.ts';
import { ask } from '#lib/warehouse/Question.ts';
import type { Warehouse } from '#lib/warehouse/Warehouse.ts';
import type { PotentialData } from './PotentialData.ts';

/** What the index of potential arrives with. */
export async function potentialData(warehouse: Warehouse, language: Language): Promise<PotentialData> {
	const lang = language;
	const components = await ask(warehouse, indexComponents, { lang });
	const figures = await ask(warehouse, indexFigures, {});
	const places = await ask(warehouse, placeNames, { lang });
	const sources = new Set(figures.flatMap(({ source, per_source }) => [source, per_source]));
	const notes = new Set(figures.map(({ note }) => note));
	const shown = new Set(
		components.flatMap(({ indicator, year, per_year }) => [`${indicator} ${year}`, `population ${per_year}`])
	);
	const revisions = await ask(warehouse, revisionsOfFigures, { indicator: '*' });
	return {
		language,
		components,
		figures,
		pillars: await ask(warehouse, indexPillars, { lang }),
		places: places.filter(({ level }) => level === 'region'),
		sources: (await ask(warehouse, sourcesOfMaps, {})).filter(({ source }) => sources.has(source)),
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter(({ note }) => notes.has(note)),
		version: await dataVersion(),
		releases: await ask(warehouse, releaseNames, {}),
		revisions: revisions.filter((one) => shown.has(`${one.indicator} ${one.year}`))
	};
}
