import { mapData } from '#lib/frame/map/mapData.server.ts';
import { scatterData } from '#lib/frame/scatter/scatterData.server.ts';
import { indicatorDownload } from '#lib/publication/indicatorDownload.server.ts';
import { publishedAtlas } from '#lib/publication/publishedAtlas.server.ts';
import { everyFigure } from '#lib/questions/everyFigure.ts';
import { indicatorCards } from '#lib/questions/indicatorCards.ts';
import { themeNames } from '#lib/questions/themeNames.ts';
import { languages } from '#lib/view/languages.ts';
import { atlas } from '#lib/warehouse/atlas.server.ts';
import { ask } from '#lib/warehouse/Question.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types.d.ts';
import { saidOfIndicator } from './saidOfIndicator.server.ts';

export const entries: EntryGenerator = async () => {
	const cards = await ask(await atlas(), indicatorCards, { lang: 'fr' });
	return languages.flatMap((lang) => cards.map(({ indicator }) => ({ lang, indicator })));
};

export const load: PageServerLoad = async ({ params: { lang, indicator } }) => {
	const map = (await mapData(indicator, lang)) ?? error(404);
	const warehouse = await atlas();
	const [card] = map.cards;
	const themes = await ask(warehouse, themeNames, { lang });
	return {
		...map,
		card: card ?? error(404),
		theme: themes.find((row) => row.theme === card?.theme)?.name ?? '',
		figures: await ask(warehouse, everyFigure, { indicator, lang }),
		scatter: await scatterData(indicator, lang),
		said: await saidOfIndicator(indicator, lang),
		published: await published(indicator, new Set(map.sources.map(({ source }) => source)))
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
