import { indicatorDownload } from '#lib/publication/indicatorDownload.server.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { everyFigure } from '#lib/questions/everyFigure.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { mappableYears } from '#lib/questions/mappableYears.ts';
import { notesOfMaps } from '#lib/questions/notesOfMaps.ts';
import { regionalFigures } from '#lib/questions/regionalFigures.ts';
import { sourcesOfIndicator } from '#lib/questions/sourcesOfIndicator.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { languages } from '#lib/view/languages.ts';
import { Packing } from '#lib/warehouse/arrived.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';

export const entries: EntryGenerator = async () => {
	const cards = await ask(await atlas(), indicatorCards, { lang: 'fr' });
	return languages.flatMap((lang) => cards.map(({ indicator }) => ({ lang, indicator })));
};

export const load: PageServerLoad = async ({ params: { lang, indicator } }) => {
	const warehouse = await atlas();
	const card = (await ask(warehouse, indicatorCards, { lang })).find((row) => row.indicator === indicator);
	if (!card) error(404);
	const years = (await ask(warehouse, mappableYears, {})).filter((row) => row.indicator === indicator);
	const packing = new Packing();
	const used = new Set<string | null>();
	for (const { year } of years) {
		const params = { indicator, year };
		const rows = await ask(warehouse, regionalFigures, params);
		packing.add(regionalFigures, params, rows);
		for (const row of rows) used.add(row.note);
	}
	const sources = await ask(warehouse, sourcesOfIndicator, { indicator });
	const themes = await ask(warehouse, themeNames, { lang });
	return {
		card,
		years,
		answers: packing.answers,
		theme: themes.find((row) => row.theme === card.theme)?.name ?? card.theme,
		figures: await ask(warehouse, everyFigure, { indicator, lang }),
		sources,
		notes: (await ask(warehouse, notesOfMaps, { lang })).filter((row) => used.has(row.note)),
		published: await published(indicator, new Set(sources.map(({ source }) => source)))
	};
};

/** What the files hold beyond the page (provinces), for the markup that describes them. */
async function published(code: string, shown: ReadonlySet<string>) {
	const { about } = await publishedAtlas();
	const download = (await indicatorDownload(code)) ?? error(404);
	const { first_year, last_year } = download.indicator;
	return {
		licence: about.licenses[0].path,
		years: [first_year, last_year].filter((year) => year !== null),
		otherSources: download.sources.filter(({ source }) => !shown.has(source))
	};
}
